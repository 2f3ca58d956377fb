package org.entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;

/** Who may import whom, and where each library may be used. */
@AnalyzeClasses(packages = "org.entente", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule IMPORTS_POINT_FROM_RIGHT_TO_LEFT = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("random")
            .definedBy("org.entente.random..")
            .layer("parameter")
            .definedBy("org.entente.parameter..")
            .layer("theory")
            .definedBy("org.entente.theory..")
            .layer("scenario")
            .definedBy("org.entente.scenario..")
            .layer("model")
            .definedBy("org.entente.model..")
            .layer("ensemble")
            .definedBy("org.entente.ensemble..")
            .layer("results")
            .definedBy("org.entente.results..")
            .layer("statistics")
            .definedBy("org.entente.statistics..")
            .layer("calibration")
            .definedBy("org.entente.calibration..")
            .layer("backtest")
            .definedBy("org.entente.backtest..")
            .layer("report")
            .definedBy("org.entente.report..")
            .layer("gui")
            .definedBy("org.entente.gui..")
            .layer("cli")
            .definedBy("org.entente.cli..")
            .whereLayer("random")
            .mayNotAccessAnyLayer()
            .whereLayer("parameter")
            .mayOnlyAccessLayers("random")
            .whereLayer("theory")
            .mayOnlyAccessLayers("parameter", "random")
            .whereLayer("scenario")
            .mayOnlyAccessLayers("parameter", "theory")
            .whereLayer("model")
            .mayOnlyAccessLayers("scenario", "theory", "parameter", "random")
            .whereLayer("ensemble")
            .mayOnlyAccessLayers("model", "scenario", "theory", "parameter", "random")
            .whereLayer("results")
            .mayOnlyAccessLayers("ensemble", "model", "scenario", "theory", "parameter")
            .whereLayer("statistics")
            .mayOnlyAccessLayers("results", "ensemble", "model", "scenario", "theory", "parameter", "random")
            .whereLayer("calibration")
            .mayOnlyAccessLayers(
                    "statistics", "results", "ensemble", "model", "scenario", "theory", "parameter", "random")
            .whereLayer("backtest")
            .mayOnlyAccessLayers(
                    "calibration",
                    "statistics",
                    "results",
                    "ensemble",
                    "model",
                    "scenario",
                    "theory",
                    "parameter",
                    "random")
            .whereLayer("report")
            .mayOnlyAccessLayers("backtest", "calibration", "statistics", "results", "scenario", "theory", "parameter")
            .whereLayer("gui")
            .mayOnlyAccessLayers(
                    "report", "statistics", "results", "ensemble", "model", "scenario", "theory", "parameter", "random")
            .whereLayer("cli")
            .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule PACKAGES_FORM_NO_CYCLE =
            slices().matching("org.entente.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule YAML_ONLY_IN_SCENARIO = only(in("scenario"), "org.snakeyaml..");

    @ArchTest
    static final ArchRule MASON_ONLY_IN_MODEL = only(in("model", "gui"), "sim..", "ec..");

    @ArchTest
    static final ArchRule TABLES_ONLY_WHERE_FILES_ARE = only(in("results", "scenario"), "org.apache.commons.csv..");

    @ArchTest
    static final ArchRule JSON_ONLY_IN_RECORDS_OF_RUNS_AND_MAPS =
            only(in("results", "calibration", "gui"), "com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule MATHEMATICS_ONLY_IN_STATISTICS =
            only(in("statistics", "calibration", "backtest"), "org.apache.commons.math3..");

    @ArchTest
    static final ArchRule DRAWING_ONLY_IN_REPORT = only(
            in("report", "gui"),
            "org.jfree..",
            "org.apache.batik..",
            "org.apache.pdfbox..",
            "de.rototor..",
            "java.awt..",
            "javax.imageio..");

    @ArchTest
    static final ArchRule WINDOWS_ONLY_IN_GUI = only(in("gui"), "javax.swing..", "com.formdev..");

    @ArchTest
    static final ArchRule WINDOWS_ARE_BUILT_FROM_PANELS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("window")
            .definedBy("org.entente.gui")
            .layer("live")
            .definedBy("org.entente.gui.live")
            .layer("tuning")
            .definedBy("org.entente.gui.tuning")
            .whereLayer("window")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("live")
            .mayOnlyBeAccessedByLayers("window")
            .whereLayer("tuning")
            .mayOnlyBeAccessedByLayers("window", "live");

    @ArchTest
    static final ArchRule TERMINAL_ONLY_IN_CLI = only(in("cli"), "picocli..", "me.tongfei..", "org.jline..");

    private static String[] in(String... packages) {
        return Stream.of(packages).map(name -> "org.entente." + name + "..").toArray(String[]::new);
    }

    private static ArchRule only(String[] users, String... libraries) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(users)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(libraries);
    }
}
