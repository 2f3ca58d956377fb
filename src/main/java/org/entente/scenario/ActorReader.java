package org.entente.scenario;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** Reads the actors of a world file: members, outside powers and sources of threat. */
final class ActorReader {
    static final List<String> MEMBER_KEYS = List.of(
            "name",
            "status",
            "canJoin",
            "observed",
            "unionState",
            "shanghaiMemberFrom",
            "region",
            "traits",
            "affinities");
    static final List<String> TRAIT_KEYS =
            Arrays.stream(Trait.values()).map(Trait::key).toList();
    static final List<String> POWER_KEYS = List.of("name", "supply", "fillShare", "coverage", "counterweight");
    static final List<String> CLASS_KEYS =
            ThreatClass.EXTERNAL.stream().map(ThreatClass::label).toList();
    static final List<String> SOURCE_KEYS =
            List.of("name", "class", "targets", "entanglement", "entanglementOfWar", "backer");
    static final List<String> BACKER_KEYS = List.of("power", "usualSupply");
    static final Pattern CODE = Pattern.compile("[A-Z]{3,10}");
    static final Pattern ISO_CODE = Pattern.compile("[A-Z]{3}");
    private static final String THREE_CAPITALS = "write three capital letters";

    private final List<String> members;
    private final List<String> powers;
    private final Provenance provenance;

    ActorReader(List<String> members, List<String> powers, Provenance provenance) {
        this.members = members;
        this.powers = powers;
        this.provenance = provenance;
    }

    MemberProfile member(Field field) {
        checkState(field);
        Section section = field.section(MEMBER_KEYS);
        return new MemberProfile(
                field.name(),
                WorldReader.text(section, "name"),
                provenance.value(section.required("status"), ActorReader::participation, Participation.FULL),
                section.required("canJoin").flatMap(Field::flag).orElse(false),
                section.required("observed").flatMap(Field::flag).orElse(true),
                section.optional("unionState").flatMap(Field::flag).orElse(false),
                section.optional("shanghaiMemberFrom").flatMap(Field::month),
                WorldReader.text(section, "region"),
                traits(section.required("traits")),
                affinities(section.required("affinities")));
    }

    private Map<Trait, Sourced<Double>> traits(Optional<Field> field) {
        Section section = Section.of(field, TRAIT_KEYS);
        Map<Trait, Sourced<Double>> traits = new EnumMap<>(Trait.class);
        for (Trait trait : Trait.values()) {
            Optional<Field> value = section.required(trait.key());
            traits.put(trait, provenance.number(value, trait.lower(), trait.upper(), trait.unit()));
        }
        return traits;
    }

    private Map<String, Sourced<Double>> affinities(Optional<Field> field) {
        Section section = Section.of(field, powers);
        Map<String, Sourced<Double>> affinities = new LinkedHashMap<>();
        section.fields().stream()
                .filter(power -> powers.contains(power.name()))
                .forEach(power -> affinities.put(power.name(), provenance.share(Optional.of(power))));
        return affinities;
    }

    PowerProfile power(Field field) {
        checkCode(field);
        Section section = field.section(POWER_KEYS);
        return new PowerProfile(
                field.name(),
                WorldReader.text(section, "name"),
                provenance.share(section.required("supply")),
                provenance.share(section.required("fillShare")),
                coverage(section.required("coverage")),
                section.optional("counterweight").flatMap(Field::flag).orElse(false));
    }

    private Map<ThreatClass, Sourced<Double>> coverage(Optional<Field> field) {
        Section section = Section.of(field, CLASS_KEYS);
        Map<ThreatClass, Sourced<Double>> coverage = new EnumMap<>(ThreatClass.class);
        ThreatClass.EXTERNAL.forEach(
                threat -> coverage.put(threat, provenance.share(section.required(threat.label()))));
        return coverage;
    }

    ThreatSourceProfile threatSource(Field field) {
        checkCode(field);
        Section section = field.section(SOURCE_KEYS);
        return new ThreatSourceProfile(
                field.name(),
                WorldReader.text(section, "name"),
                section.required("class").flatMap(ActorReader::externalClass).orElse(ThreatClass.INTERSTATE),
                section.required("targets").map(Field::items).orElse(List.of()).stream()
                        .flatMap(target -> stateCode(target).stream())
                        .toList(),
                provenance.share(section.required("entanglement")),
                provenance.share(section.required("entanglementOfWar")),
                section.optional("backer").map(this::backer));
    }

    private ThreatSourceProfile.Backer backer(Field field) {
        Section section = field.section(BACKER_KEYS);
        return new ThreatSourceProfile.Backer(
                section.required("power")
                        .flatMap(power -> power.oneOf("power", powers))
                        .orElse(""),
                provenance.share(section.required("usualSupply")));
    }

    Optional<String> stateCode(Field field) {
        return field.oneOf("state", members);
    }

    static Optional<String> isoCode(Field field) {
        Optional<String> code = field.text();
        return code.isEmpty() || ISO_CODE.matcher(code.get()).matches()
                ? code
                : field.refuse(noState(code.get()), THREE_CAPITALS);
    }

    /** States go by three capital letters, because tables and pairs of states name them so. */
    static void checkState(Field field) {
        if (!ISO_CODE.matcher(field.name()).matches()) {
            field.refuseKey(noState(field.name()), THREE_CAPITALS);
        }
    }

    private static String noState(String code) {
        return "not an ISO 3166 alpha-3 code (" + code + ")";
    }

    static void checkCode(Field field) {
        if (!CODE.matcher(field.name()).matches()) {
            field.refuseKey("not a code (" + field.name() + ")", "write three to ten capital letters, such as AAA");
        }
    }

    static Optional<ThreatClass> externalClass(Field field) {
        return field.word("class", ThreatClass.EXTERNAL, ThreatClass::label);
    }

    static Optional<ThreatClass> anyClass(Field field) {
        return field.word("class", List.of(ThreatClass.values()), ThreatClass::label);
    }

    static Optional<ResponseLevel> responseLevel(Field field) {
        return field.word("response", ResponseLevel.LADDER, ResponseLevel::label);
    }

    static Optional<Participation> participation(Field field) {
        return field.word("status", Participation.LADDER, Participation::label);
    }
}
