package org.entente.scenario;

import java.time.Month;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** Reads a world file. Faulty values are replaced by harmless ones, so that reading can go on and find more faults. */
final class WorldReader {
    static final String POSTERIOR = "posterior";
    static final List<String> KEYS = List.of(
            "world",
            "title",
            "start",
            "sources",
            "patron",
            "organisation",
            "members",
            "powers",
            "threatSources",
            "clashPairs",
            "objections",
            "history",
            "formerRegions",
            POSTERIOR);
    static final List<String> PATRON_KEYS = List.of("state", "name", "economy", "adaptation");
    static final List<String> ORGANISATION_KEYS = List.of(
            "name",
            "domesticMandate",
            "accessionFactor",
            "renewals",
            "peacekeepers",
            "regionalForce",
            "regionalForceRegion",
            "rapidReactionForce",
            "exerciseMonths",
            "voteMonths");
    static final List<String> PAIR_KEYS = List.of("states", "hostility", "memory");
    static final List<String> OBJECTION_KEYS = List.of("voter", "requester", "classes", "strength");
    static final List<String> CASE_KEYS =
            List.of("month", "states", "class", "severity", "requested", "response", "fulfilment", "note");
    static final double LARGEST_FORCE = 1e6;
    private static final YearMonth NO_MONTH = YearMonth.of(2000, 1);

    private final Section root;
    private final Provenance provenance;
    private final ActorReader actors;
    private final Map<String, String> regions;

    private WorldReader(Section root, Faults faults) {
        this.root = root;
        this.provenance = new Provenance(root, faults);
        this.actors = new ActorReader(names("members"), names("powers"), provenance);
        this.regions = regions(root);
    }

    /** The world in a file whose name without ending is the id. */
    static World read(String id, Field file, Faults faults) {
        return new WorldReader(file.section(KEYS), faults).world(id);
    }

    private List<String> names(String key) {
        return root.optional(key).map(Field::keys).orElse(List.of());
    }

    private World world(String id) {
        root.required("world")
                .filter(field -> !field.isWord(id))
                .ifPresent(field -> field.refuse(
                        "world is not the file's name (" + field.shown() + ")", "write (" + id + ") or rename it"));
        return new World(
                id,
                text(root, "title"),
                root.required("start").flatMap(Field::month).orElse(NO_MONTH),
                patron(root.required("patron")),
                organisation(root.required("organisation")),
                entries("members").map(actors::member).toList(),
                entries("powers").map(actors::power).toList(),
                entries("threatSources").map(actors::threatSource).toList(),
                items("clashPairs").flatMap(this::clashPair).toList(),
                items("objections").map(this::objection).toList(),
                items("history").map(this::historicalCase).toList());
    }

    private Stream<Field> entries(String key) {
        return root.required(key).map(Field::entries).orElse(List.of()).stream();
    }

    private Stream<Field> items(String key) {
        return root.required(key).map(Field::items).orElse(List.of()).stream();
    }

    static String text(Section section, String key) {
        return section.required(key).flatMap(Field::text).orElse("");
    }

    private PatronProfile patron(Optional<Field> field) {
        Section section = Section.of(field, PATRON_KEYS);
        return new PatronProfile(
                section.required("state").flatMap(ActorReader::isoCode).orElse(""),
                text(section, "name"),
                provenance.number(section.required("economy"), 0.3, 1.3, "index, 1 = undisturbed"),
                provenance.share(section.required("adaptation")));
    }

    private OrganisationRules organisation(Optional<Field> field) {
        Section section = Section.of(field, ORGANISATION_KEYS);
        return new OrganisationRules(
                text(section, "name"),
                provenance.value(section.required("domesticMandate"), Field::flag, false),
                provenance.number(section.required("accessionFactor"), 0, 10, "factor on the accession cost"),
                list(section.required("renewals"), Field::month),
                force(section, "peacekeepers"),
                force(section, "regionalForce"),
                section.required("regionalForceRegion")
                        .flatMap(region -> region.oneOf("region", new TreeSet<>(regions.values())))
                        .orElse(""),
                force(section, "rapidReactionForce"),
                list(section.required("exerciseMonths"), WorldReader::monthOfYear),
                list(section.required("voteMonths"), WorldReader::monthOfYear));
    }

    private Sourced<Double> force(Section section, String key) {
        return provenance.number(section.required(key), 0, LARGEST_FORCE, "persons");
    }

    private static Optional<Month> monthOfYear(Field field) {
        return field.count(1, 12, "month of the year").map(Month::of);
    }

    private static <T> List<T> list(Optional<Field> field, Function<Field, Optional<T>> reading) {
        return field.map(Field::items).orElse(List.of()).stream()
                .flatMap(item -> reading.apply(item).stream())
                .toList();
    }

    private Stream<ClashPair> clashPair(Field field) {
        Section section = field.section(PAIR_KEYS);
        List<String> states = list(section.required("states"), actors::stateCode);
        Sourced<Double> hostility = provenance.share(section.required("hostility"));
        Sourced<Double> memory = provenance.share(section.required("memory"));
        if (states.size() != 2 || states.get(0).equals(states.get(1))) {
            field.refuse(
                    "a clash pair needs two different states (" + states.size() + ")",
                    "write two codes, such as [AAA, BBB]");
            return Stream.empty();
        }
        List<String> sorted = states.stream().sorted().toList();
        return Stream.of(new ClashPair(sorted.get(0), sorted.get(1), hostility, memory));
    }

    private Objection objection(Field field) {
        Section section = field.section(OBJECTION_KEYS);
        Set<ThreatClass> classes = EnumSet.noneOf(ThreatClass.class);
        classes.addAll(list(section.required("classes"), ActorReader::externalClass));
        return new Objection(
                section.required("voter").flatMap(actors::stateCode).orElse(""),
                section.required("requester").flatMap(actors::stateCode).orElse(""),
                Collections.unmodifiableSet(classes),
                provenance.share(section.required("strength")));
    }

    private HistoricalCase historicalCase(Field field) {
        Section section = field.section(CASE_KEYS);
        Optional<ThreatClass> threatClass = section.required("class").flatMap(ActorReader::anyClass);
        boolean requested = section.required("requested").flatMap(Field::flag).orElse(false);
        Optional<ResponseLevel> response = response(section, requested);
        List<String> parties = parties(section.required("states"), threatClass);
        return new HistoricalCase(
                section.required("month").flatMap(Field::month).orElse(NO_MONTH),
                parties,
                parties.isEmpty() ? "" : regions.getOrDefault(parties.get(0), ""),
                threatClass.orElse(ThreatClass.DOMESTIC),
                provenance.share(section.required("severity")),
                requested,
                response,
                provenance.share(section.required("fulfilment")),
                text(section, "note"));
    }

    private static Optional<ResponseLevel> response(Section section, boolean requested) {
        Optional<Field> field = requested ? section.required("response") : section.optional("response");
        if (!requested) {
            field.ifPresent(f -> f.refuse("response to a case without request (" + f.shown() + ")", "remove it"));
            return Optional.empty();
        }
        return field.flatMap(ActorReader::responseLevel);
    }

    private List<String> parties(Optional<Field> field, Optional<ThreatClass> threatClass) {
        List<String> states = list(field, item -> item.oneOf("state", regions.keySet()));
        int needed = threatClass.filter(c -> !c.isExternal()).isPresent() ? 2 : 1;
        field.filter(f -> f.isSequence() && f.itemsUnchecked().size() != needed)
                .ifPresent(f -> f.refuse(
                        "wrong number of states (" + f.itemsUnchecked().size() + ")",
                        "give " + needed + ": one state, or both parties of an intra-alliance clash"));
        return states;
    }

    /** The subregion of every state that has one, by code. */
    private static Map<String, String> regions(Section root) {
        Map<String, String> regions = new TreeMap<>();
        root.optional("members")
                .map(Field::entriesUnchecked)
                .orElse(List.of())
                .forEach(member -> regions.put(
                        member.name(),
                        member.entriesUnchecked().stream()
                                .filter(field -> field.name().equals("region"))
                                .map(Field::shown)
                                .findFirst()
                                .orElse("")));
        root.optional("formerRegions").map(Field::entries).orElse(List.of()).forEach(field -> {
            ActorReader.checkState(field);
            field.text().ifPresent(region -> regions.put(field.name(), region));
        });
        return regions;
    }
}
