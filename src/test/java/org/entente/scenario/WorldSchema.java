package org.entente.scenario;

import static org.entente.scenario.SchemaParts.count;
import static org.entente.scenario.SchemaParts.entries;
import static org.entente.scenario.SchemaParts.flag;
import static org.entente.scenario.SchemaParts.list;
import static org.entente.scenario.SchemaParts.month;
import static org.entente.scenario.SchemaParts.number;
import static org.entente.scenario.SchemaParts.object;
import static org.entente.scenario.SchemaParts.oneOf;
import static org.entente.scenario.SchemaParts.pattern;
import static org.entente.scenario.SchemaParts.properties;
import static org.entente.scenario.SchemaParts.text;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.parameter.Quality;
import org.entente.theory.Participation;
import org.entente.theory.ResponseLevel;
import org.entente.theory.ThreatClass;

/** The schema of world files, made from the declarations that the reader uses. */
final class WorldSchema {
    private static final String CODE = ActorReader.CODE.pattern();
    private static final String STATE = ActorReader.ISO_CODE.pattern();

    private WorldSchema() {}

    static ObjectNode schema() {
        ObjectNode schema = SchemaParts.root("Entente world");
        schema.setAll(all(
                properties(
                        "world", pattern("[A-Za-z0-9_-]+"),
                        "title", text(),
                        "start", month(),
                        "sources", entries("[^ ]+", text()),
                        "patron", patron(),
                        "organisation", organisation(),
                        "members", entries(STATE, member()),
                        "powers", entries(CODE, power()),
                        "threatSources", entries(CODE, threatSource()),
                        "clashPairs", list(clashPair()),
                        "objections", list(objection()),
                        "history", list(historicalCase()),
                        "formerRegions", entries(STATE, text()),
                        "posterior", pattern(Documents.NAME.pattern())),
                "formerRegions",
                "posterior"));
        return schema;
    }

    /** An object of which every key is required but the ones named. */
    private static ObjectNode all(Map<String, ObjectNode> properties, String... optional) {
        List<String> required = properties.keySet().stream()
                .filter(key -> !Arrays.asList(optional).contains(key))
                .toList();
        return object(properties, required);
    }

    private static ObjectNode sourced(ObjectNode value) {
        ObjectNode quality =
                oneOf(Arrays.stream(Quality.values()).map(Quality::name).toList());
        return all(properties("value", value, "source", text(), "quality", quality));
    }

    private static ObjectNode share() {
        return sourced(number(0, 1, "share"));
    }

    private static ObjectNode force() {
        return sourced(number(0, WorldReader.LARGEST_FORCE, "persons"));
    }

    private static ObjectNode patron() {
        return all(properties(
                "state",
                pattern(STATE),
                "name",
                text(),
                "economy",
                sourced(number(0.3, 1.3, "index, 1 = undisturbed")),
                "adaptation",
                share()));
    }

    private static ObjectNode organisation() {
        return all(properties(
                "name", text(),
                "domesticMandate", sourced(flag()),
                "accessionFactor", sourced(number(0, 10, "factor on the accession cost")),
                "renewals", list(month()),
                "peacekeepers", force(),
                "regionalForce", force(),
                "regionalForceRegion", text(),
                "rapidReactionForce", force(),
                "exerciseMonths", list(count(1, 12)),
                "voteMonths", list(count(1, 12))));
    }

    private static ObjectNode member() {
        ObjectNode status =
                oneOf(Participation.LADDER.stream().map(Participation::label).toList());
        return all(
                properties(
                        "name", text(),
                        "status", sourced(status),
                        "canJoin", flag(),
                        "observed", flag(),
                        "unionState", flag(),
                        "shanghaiMemberFrom", month(),
                        "region", text(),
                        "traits", traits(),
                        "affinities", entries(CODE, share())),
                "unionState",
                "shanghaiMemberFrom");
    }

    private static ObjectNode traits() {
        Map<String, ObjectNode> traits = new LinkedHashMap<>();
        for (Trait trait : Trait.values()) {
            String meaning = trait.meaning() + " (" + trait.unit() + ")";
            traits.put(trait.key(), sourced(number(trait.lower(), trait.upper(), meaning)));
        }
        return all(traits);
    }

    private static ObjectNode power() {
        Map<String, ObjectNode> coverage = new LinkedHashMap<>();
        ActorReader.CLASS_KEYS.forEach(key -> coverage.put(key, share()));
        return all(
                properties(
                        "name", text(),
                        "supply", share(),
                        "fillShare", share(),
                        "coverage", all(coverage),
                        "counterweight", flag()),
                "counterweight");
    }

    private static ObjectNode threatSource() {
        return all(
                properties(
                        "name", text(),
                        "class", oneOf(ActorReader.CLASS_KEYS),
                        "targets", list(pattern(STATE)),
                        "entanglement", share(),
                        "entanglementOfWar", share(),
                        "backer", all(properties("power", pattern(CODE), "usualSupply", share()))),
                "backer");
    }

    private static ObjectNode clashPair() {
        ObjectNode states = list(pattern(STATE)).put("minItems", 2).put("maxItems", 2);
        return all(properties("states", states, "hostility", share(), "memory", share()));
    }

    private static ObjectNode objection() {
        return all(properties(
                "voter",
                pattern(STATE),
                "requester",
                pattern(STATE),
                "classes",
                list(oneOf(ActorReader.CLASS_KEYS)),
                "strength",
                share()));
    }

    private static ObjectNode historicalCase() {
        ObjectNode states = list(pattern(STATE)).put("minItems", 1).put("maxItems", 2);
        return all(
                properties(
                        "month",
                        month(),
                        "states",
                        states,
                        "class",
                        oneOf(Arrays.stream(ThreatClass.values())
                                .map(ThreatClass::label)
                                .toList()),
                        "severity",
                        share(),
                        "requested",
                        flag(),
                        "response",
                        oneOf(ResponseLevel.LADDER.stream()
                                .map(ResponseLevel::label)
                                .toList()),
                        "fulfilment",
                        share(),
                        "note",
                        text()),
                "response");
    }
}
