package org.entente.model;

import org.entente.parameter.EconomyParameters;
import org.entente.parameter.PatronPolicyParameters;
import org.entente.scenario.Mechanism;
import org.entente.theory.Remittances;
import org.entente.theory.Unrest;

/** Remittances from the patron, rents from its rerouted trade, and the unrest that a loss of income feeds. */
final class EconomyRule implements Rule {
    private final double elasticity;
    private final double referenceSpeed;
    private final double coercedTrade;
    private final Unrest.TradeWeights trade;
    private final Unrest.UnrestWeights unrest;
    private final boolean shocks;

    EconomyRule(Assumptions assumptions) {
        elasticity = assumptions.value(EconomyParameters.REMITTANCE_ELASTICITY);
        referenceSpeed = assumptions.value(EconomyParameters.REMITTANCE_REFERENCE_SPEED);
        coercedTrade = assumptions.value(PatronPolicyParameters.COERCION_TRADE, Mechanism.COERCION);
        trade = new Unrest.TradeWeights(
                assumptions.value(EconomyParameters.TRADE_PASS_THROUGH),
                assumptions.value(EconomyParameters.TRADE_THRESHOLD));
        unrest = new Unrest.UnrestWeights(
                assumptions.value(EconomyParameters.UNREST_DECAY),
                assumptions.value(EconomyParameters.UNREST_INFLOW, Mechanism.UNREST),
                assumptions.value(EconomyParameters.UNREST_FLOOR));
        shocks = assumptions.on(Mechanism.UNREST);
    }

    @Override
    public void apply(AllianceSimulation simulation) {
        Patron patron = simulation.patron();
        double sent = Remittances.sent(patron.economy, elasticity, patron.exchangeRate, patron.labourLoss);
        for (Member member : simulation.members()) {
            remit(member, sent, simulation.month() == 0);
            member.unrest = Unrest.next(
                    member.unrest,
                    incomeLoss(member, patron),
                    patron.labourLoss,
                    shocks ? member.priceShock : 0,
                    shocks ? member.regimeShock : 0,
                    unrest);
        }
    }

    private void remit(Member member, double sent, boolean first) {
        member.remittanceIndex = Remittances.index(member.remittancesFromPatron, sent, member.inflow);
        if (first) {
            member.remittanceStart = member.remittanceIndex;
            member.remittanceReference = member.remittanceIndex;
        }
        member.remittanceReference =
                Remittances.reference(member.remittanceReference, member.remittanceIndex, referenceSpeed);
    }

    private double incomeLoss(Member member, Patron patron) {
        double loss = Remittances.loss(member.remittances, member.remittanceIndex, member.remittanceReference);
        double rent = Remittances.rent(member.sanctionsRent, patron.sanctions, patron.enforcement);
        double coerced = member.coercionLeft > 0 ? coercedTrade * member.tradeWithPatron : 0;
        return Unrest.incomeLoss(loss, rent, member.tradeWithPatron, patron.economy, coerced, trade);
    }
}
