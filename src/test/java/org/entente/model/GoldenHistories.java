package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Arm;

/** The fingerprint of some histories of every arm of some shipped scenarios; a program of its own, for other virtual machines. */
final class GoldenHistories {
    /** Changes with every change of the model, of a default, of the world or of these scenarios, and with nothing else. */
    static final String ALL = "1c5b252409e96f3f7be8c7aa21a286c517e80118e8450d03ac5c8f13d6d94bbf";

    static final String PEACE = "9e40efc48f3b0c89f9a07cebb49f04138df1c3212025b5a6bf4515804fe5db76";

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
