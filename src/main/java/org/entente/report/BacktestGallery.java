package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import org.entente.backtest.Assessment;
import org.entente.backtest.Foresight;
import org.entente.backtest.PairedBootstrap;
import org.entente.backtest.PatternCheck;
import org.entente.backtest.Split;
import org.entente.backtest.Verdict;

/** The figures of a back-test. */
public final class BacktestGallery {
    private final String title;
    private final List<Verdict> verdicts;
    private final PairedBootstrap bootstrap;
    private final PairedBootstrap bands;

    /**
     * The figures.
     *
     * @param title the record in words
     * @param verdicts the verdicts
     * @param bootstrap draws the intervals of differences
     * @param bands draws the bands of calibration curves, which cost more
     */
    public BacktestGallery(String title, List<Verdict> verdicts, PairedBootstrap bootstrap, PairedBootstrap bands) {
        this.title = title;
        this.verdicts = List.copyOf(verdicts);
        this.bootstrap = bootstrap;
        this.bands = bands;
    }

    /**
     * Calibration, differences of scores and forecasts beside what happened, in both kinds of foresight; patterns where
     * there are any.
     */
    public List<Figure> figures(List<PatternCheck> checks) {
        List<Figure> figures = new ArrayList<>();
        Assessment assessment = new Assessment(verdicts);
        for (Foresight foresight : Foresight.values()) {
            List<Verdict> own = verdicts.stream()
                    .filter(verdict -> verdict.split().foresight() == foresight)
                    .toList();
            if (!own.isEmpty()) {
                figures.add(new ScoreChart(title, own, bootstrap).figure(foresight));
                figures.add(new CalibrationChart(title, assessment, bands).figure(Split.ROLLING, foresight));
                figures.addAll(fans(own));
            }
        }
        if (!checks.isEmpty()) {
            figures.add(new PatternChart(title, checks).figure());
        }
        return figures;
    }

    /** Forecasts of the first forecaster from every single origin that is tested. */
    private List<Figure> fans(List<Verdict> own) {
        String first = own.get(0).forecaster();
        return own.stream()
                .filter(verdict -> verdict.forecaster().equals(first))
                .map(verdict -> verdict.split())
                .distinct()
                .filter(split ->
                        !split.group().equals(Split.ROLLING) && !split.group().equals(Split.LEFT_OUT))
                .map(split -> new FanChart(
                                title,
                                own.stream()
                                        .filter(verdict -> verdict.split().equals(split)
                                                && verdict.forecaster().equals(first))
                                        .toList())
                        .figure())
                .toList();
    }
}
