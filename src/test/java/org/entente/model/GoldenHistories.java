package org.entente.model;

import java.util.ArrayList;
import java.util.List;
import org.entente.scenario.Arm;

/** The fingerprint of some histories of every arm of some shipped scenarios; a program of its own, for other virtual machines. */
final class GoldenHistories {
    /** Changes with every change of the model, of a default, of the world or of these scenarios, and with nothing else. */
    static final String ALL = "59d100e93a3d8503864c834acf1f7e20a410a543ae4524c321928cdffff85615";

    static final String PEACE = "3a3f5e7ad14ec12b20e17e1ec9c7c56c5411f6d1c0a81c53e55a1779f7023ea7";

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
