package org.entente.theory;

/**
 * One value per rung of participation, such as the engagement, the outside access or the degree of defection.
 *
 * @param full the value at {@link Participation#FULL}
 * @param passive the value at {@link Participation#PASSIVE}
 * @param frozen the value at {@link Participation#FROZEN}
 * @param out the value at {@link Participation#OUT}
 */
public record LadderValues(double full, double passive, double frozen, double out) {

    /** The value at a rung. */
    public double at(Participation participation) {
        return switch (participation) {
            case FULL -> full;
            case PASSIVE -> passive;
            case FROZEN -> frozen;
            case OUT -> out;
        };
    }
}
