package org.entente.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Breaks one randomly chosen place of a file in a way that no reader may accept. */
final class Mutation {
    /** Tables with keys and texts of the author's own choice, where the changes below do no harm. */
    private static final Set<String> FREE = Set.of("sources", "formerRegions");

    private final List<Site> sites = new ArrayList<>();

    /** A place and the tree that results from changing it. */
    private record Site(YamlNode changed, String what) {}

    private Mutation(YamlNode.Mapping root) {
        walk(root, changed -> changed);
    }

    /** One broken version of a tree. */
    static YamlNode of(YamlNode.Mapping root, Random random) {
        List<Site> sites = new Mutation(root).sites;
        return sites.get(random.nextInt(sites.size())).changed();
    }

    private void walk(YamlNode node, UnaryOperator<YamlNode> rebuild) {
        if (node instanceof YamlNode.Mapping mapping) {
            walkMapping(mapping, rebuild);
        } else if (node instanceof YamlNode.Sequence sequence) {
            walkSequence(sequence, rebuild);
        } else {
            breakScalar((YamlNode.Scalar) node, rebuild);
        }
    }

    private void walkMapping(YamlNode.Mapping mapping, UnaryOperator<YamlNode> rebuild) {
        for (int i = 0; i < mapping.pairs().size(); i++) {
            YamlNode.Pair pair = mapping.pairs().get(i);
            if (!FREE.contains(pair.key().text())) {
                int index = i;
                YamlNode.Scalar key = new YamlNode.Scalar(
                        pair.key().text() + "Zz", true, pair.key().at());
                sites.add(new Site(
                        rebuild.apply(with(mapping, i, new YamlNode.Pair(key, pair.value()))),
                        "unknown key " + key.text()));
                walk(pair.value(), value -> rebuild.apply(with(mapping, index, new YamlNode.Pair(pair.key(), value))));
            }
        }
    }

    private static YamlNode with(YamlNode.Mapping mapping, int index, YamlNode.Pair pair) {
        List<YamlNode.Pair> pairs = new ArrayList<>(mapping.pairs());
        pairs.set(index, pair);
        return new YamlNode.Mapping(pairs, mapping.at());
    }

    private void walkSequence(YamlNode.Sequence sequence, UnaryOperator<YamlNode> rebuild) {
        for (int i = 0; i < sequence.items().size(); i++) {
            int index = i;
            walk(sequence.items().get(i), item -> {
                List<YamlNode> items = new ArrayList<>(sequence.items());
                items.set(index, item);
                return rebuild.apply(new YamlNode.Sequence(items, sequence.at()));
            });
        }
    }

    private void breakScalar(YamlNode.Scalar scalar, UnaryOperator<YamlNode> rebuild) {
        sites.add(new Site(rebuild.apply(new YamlNode.Sequence(List.of(), scalar.at())), "list for value"));
        if (YamlTree.isNumber(scalar)) {
            sites.add(new Site(rebuild.apply(new YamlNode.Scalar("abc", true, scalar.at())), "text for number"));
            sites.add(new Site(rebuild.apply(new YamlNode.Scalar("12345678", true, scalar.at())), "out of range"));
        }
    }
}
