package org.entente.backtest;

import java.nio.file.Path;
import java.util.List;
import org.entente.results.Sheet;

/** Writes what the coding of a record does to scores and to a posterior. */
public final class CodingTables {
    private CodingTables() {}

    /**
     * Writes what displaced judgements do to a posterior.
     *
     * @param effects by parameter
     * @param folder where to
     * @return the file
     */
    public static Path write(List<JudgementEffect> effects, Path folder) {
        return Sheet.JUDGEMENTS.write(
                folder,
                effects.stream()
                        .map(effect -> List.<Object>of(
                                effect.parameter().name(), effect.typical(), effect.largest(), effect.widening()))
                        .toList());
    }

    /**
     * Writes main scores under several codings.
     *
     * @param scores the scores
     * @param folder where to
     * @param name the file's name
     * @return the file
     */
    public static Path write(List<MainScore> scores, Path folder, String name) {
        return Sheet.CODINGS.write(
                folder,
                name,
                scores.stream()
                        .map(score -> List.<Object>of(
                                score.group(),
                                score.foresight().label(),
                                score.coding(),
                                score.model(),
                                score.baseRates(),
                                score.difference().value(),
                                score.difference().lower(),
                                score.difference().upper(),
                                score.difference().jackknifeLower(),
                                score.difference().jackknifeUpper()))
                        .toList());
    }
}
