package org.entente;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import java.util.regex.Pattern;

/** What would let a machine, a clock or a locale into a history. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class DeterminismTest {
    private static final String[] HISTORY = {
        "org.entente.random..",
        "org.entente.parameter..",
        "org.entente.theory..",
        "org.entente.scenario..",
        "org.entente.model.."
    };

    private static final Set<String> EXACT_EVERYWHERE = Set.of(
            "abs",
            "max",
            "min",
            "floor",
            "ceil",
            "rint",
            "round",
            "sqrt",
            "signum",
            "fma",
            "copySign",
            "ulp",
            "nextUp",
            "nextDown",
            "getExponent",
            "scalb",
            "clamp",
            "floorDiv",
            "floorMod",
            "ceilDiv",
            "toIntExact",
            "addExact",
            "subtractExact",
            "multiplyExact",
            "multiplyHigh",
            "multiplyFull",
            "incrementExact",
            "negateExact");

    @ArchTest
    static final ArchRule A_HISTORY_USES_STRICT_MATH = noClasses()
            .that()
            .resideInAnyPackage(HISTORY)
            .should()
            .accessTargetWhere(target(described(
                    "a method of Math that may differ between processors",
                    target -> target.getOwner().isEquivalentTo(Math.class)
                            && !target.getName().matches("E|PI")
                            && !EXACT_EVERYWHERE.contains(target.getName()))))
            .because("StrictMath gives the same bits on every machine");

    @ArchTest
    static final ArchRule A_HISTORY_KNOWS_NO_CLOCK = noClasses()
            .that()
            .resideInAnyPackage(HISTORY)
            .should()
            .accessTargetWhere(target(member(
                    "a clock",
                    "java\\.lang\\.System\\.(currentTimeMillis|nanoTime)|java\\.time\\..*\\.now|java\\.time\\.Clock\\..*"
                            + "|java\\.util\\.(Date|GregorianCalendar)\\.<init>|java\\.util\\.Calendar\\.getInstance")))
            .because("the same scenario and seed give the same history at any time");

    @ArchTest
    static final ArchRule CHANCE_IS_KEYED_BY_EVENT = noClasses()
            .should()
            .accessTargetWhere(target(member(
                    "a generator with a state of its own",
                    "java\\.util\\.(concurrent\\.ThreadLocalRandom|Random|SplittableRandom|random\\..*)\\..*"
                            + "|java\\.security\\.SecureRandom\\..*|java\\.lang\\.Math\\.random"
                            + "|java\\.util\\.UUID\\.randomUUID|java\\.util\\.Collections\\.shuffle")))
            .because("a draw is a function of its key, from org.entente.random");

    @ArchTest
    static final ArchRule THE_ENGINE_DRAWS_NOTHING = noClasses()
            .should()
            .accessTargetWhere(target(described(
                    "MASON's generator", target -> isGeneratorOfTheEngine(target) || isGeneratorField(target))))
            .because("MASON cuts seeds to 32 bits and draws in the order of calls");

    @ArchTest
    static final ArchRule TEXT_KNOWS_NO_LOCALE = noClasses()
            .should()
            .accessTargetWhere(JavaAccess.Predicates.target(
                    described("the locale of the machine", DeterminismTest::usesDefaultLocale)))
            .because("output is the same in every country; pass Locale.ROOT");

    private static boolean isGeneratorOfTheEngine(AccessTarget target) {
        return target.getOwner().getPackageName().equals("ec.util")
                && !target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
    }

    private static boolean isGeneratorField(AccessTarget target) {
        return target.getName().equals("random") && target.getOwner().isAssignableTo("sim.engine.SimState");
    }

    private static boolean usesDefaultLocale(AccessTarget target) {
        String name = target.getFullName();
        return name.startsWith("java.lang.String.format(java.lang.String,")
                || name.startsWith("java.lang.String.formatted(")
                || name.equals("java.lang.String.toLowerCase()")
                || name.equals("java.lang.String.toUpperCase()")
                || name.equals("java.util.Locale.getDefault()");
    }

    private static DescribedPredicate<AccessTarget> member(String description, String pattern) {
        Pattern member = Pattern.compile(pattern);
        return described(
                description,
                target -> member.matcher(target.getOwner().getFullName() + "." + target.getName())
                        .matches());
    }

    private static DescribedPredicate<AccessTarget> described(
            String description, java.util.function.Predicate<AccessTarget> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }
}
