package org.entente.model;

import org.entente.parameter.LadderParameters;
import org.entente.parameter.PatronParameters;
import org.entente.theory.ClassValues;
import org.entente.theory.LadderValues;

/** The values of the ladder of participation and of the classes of threat that several rules share. */
record Ladder(LadderValues engagement, LadderValues access, LadderValues defection, ClassValues need) {
    static Ladder of(Assumptions assumptions) {
        return new Ladder(
                new LadderValues(
                        1,
                        assumptions.value(LadderParameters.ENGAGEMENT_PASSIVE),
                        assumptions.value(LadderParameters.ENGAGEMENT_FROZEN),
                        0),
                new LadderValues(
                        assumptions.value(LadderParameters.OUTSIDE_ACCESS_FULL),
                        assumptions.value(LadderParameters.OUTSIDE_ACCESS_PASSIVE),
                        assumptions.value(LadderParameters.OUTSIDE_ACCESS_FROZEN),
                        1),
                new LadderValues(
                        0,
                        assumptions.value(LadderParameters.DEFECTION_DEGREE_PASSIVE),
                        assumptions.value(LadderParameters.DEFECTION_DEGREE_FROZEN),
                        1),
                new ClassValues(
                        assumptions.value(PatronParameters.NEED_INTERSTATE),
                        assumptions.value(PatronParameters.NEED_TRANSNATIONAL),
                        assumptions.value(PatronParameters.NEED_DOMESTIC)));
    }
}
