package org.entente.calibration;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.entente.parameter.CrisisParameters;
import org.entente.parameter.Parameter;
import org.entente.parameter.ParameterSet;
import org.entente.theory.CrisisHazard;
import org.entente.theory.ThreatClass;

/**
 * How probable the numbers of crises of one class are: Poisson counts with the rates of {@link CrisisHazard}. The effect
 * of deterrence or unrest is sampled only where it varies between the cells.
 *
 * @param threatClass the class of all cells
 * @param cells what was observed
 */
public record CrisisBlock(ThreatClass threatClass, List<Cell> cells) implements Block {
    /**
     * States and months that are alike.
     *
     * @param count crises
     * @param exposure sum of what multiplies the rate over the months: pressure, level times exposure, fragility, tension
     * @param covariate expected protection for interstate crises, unrest for domestic ones, else 0
     */
    public record Cell(int count, double exposure, double covariate) {}

    @Override
    public List<Parameter> parameters() {
        DoubleStream covariates = cells.stream().mapToDouble(Cell::covariate);
        return covariates.distinct().count() > 1
                ? Stream.concat(Stream.of(rate()), effect()).toList()
                : List.of(rate());
    }

    @Override
    public double logLikelihood(ParameterSet set) {
        return cells.stream().mapToDouble(cell -> logProbability(cell, set)).sum();
    }

    /** Without the factorial, which no parameter changes. */
    private double logProbability(Cell cell, ParameterSet set) {
        double expected = expected(cell, set);
        return cell.count() == 0 ? -expected : cell.count() * StrictMath.log(expected) - expected;
    }

    private double expected(Cell cell, ParameterSet set) {
        double rate = set.get(rate());
        return switch (threatClass) {
            case INTERSTATE ->
                CrisisHazard.interstate(
                        rate, cell.exposure(), set.get(CrisisParameters.DETERRENCE), cell.covariate(), 0);
            case TRANSNATIONAL -> CrisisHazard.transnational(rate, 1, cell.exposure());
            case DOMESTIC ->
                CrisisHazard.domestic(rate, cell.exposure(), set.get(CrisisParameters.UNREST_EFFECT), cell.covariate());
            case INTRA_ALLIANCE -> CrisisHazard.clash(rate, cell.exposure(), 0, 0);
        };
    }

    private Parameter rate() {
        return switch (threatClass) {
            case INTERSTATE -> CrisisParameters.ATTACK_RATE;
            case TRANSNATIONAL -> CrisisParameters.TRANSNATIONAL_RATE;
            case DOMESTIC -> CrisisParameters.DOMESTIC_RATE;
            case INTRA_ALLIANCE -> CrisisParameters.CLASH_RATE;
        };
    }

    private Stream<Parameter> effect() {
        return switch (threatClass) {
            case INTERSTATE -> Stream.of(CrisisParameters.DETERRENCE);
            case DOMESTIC -> Stream.of(CrisisParameters.UNREST_EFFECT);
            case TRANSNATIONAL, INTRA_ALLIANCE -> Stream.empty();
        };
    }
}
