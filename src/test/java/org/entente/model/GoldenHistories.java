package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Arm;

/** The fingerprint of some histories of every arm of some shipped scenarios; a program of its own, for other virtual machines. */
final class GoldenHistories {
    /** Changes with every change of the model, of a default, of the world or of these scenarios, and with nothing else. */
    static final String ALL = "e134f047930ee25c8e95842b3f66a9d47e1c70932f8b181226d85c637f5c38c8";

    static final String PEACE = "6e95128da22197bcbce79f331cfd0a2b43749bb54af82eb7e5cc82b74b85f0bb";

    private static final List<String> SCENARIOS = List.of(
            "peace",
            "war",
            "ukraine-war-drawdown",
            "armenia-article-4",
            "remittance-collapse",
            "kyrgyz-tajik-war",
            "regional-turn",
            "uzbekistan-rejoins");

    private GoldenHistories() {}

    static String all() {
        List<History> histories = new ArrayList<>();
        for (String id : SCENARIOS) {
            for (Arm arm : Variant.scenario(id).arms()) {
                Variant variant = Variant.of(id, arm.id());
                variant.histories(2).forEach(histories::add);
                variant.uncertain().months(24).histories(1).forEach(histories::add);
            }
        }
        return Digest.of(histories);
    }

    static String peace() {
        return Digest.of(Variant.of("peace").months(60).histories(2).toList());
    }

    /** Ends with status 0 if peace comes out as it should. */
    public static void main(String[] arguments) {
        if (!peace().equals(PEACE)) {
            throw new IllegalStateException(peace());
        }
    }
}
