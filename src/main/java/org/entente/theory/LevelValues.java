package org.entente.theory;

/**
 * One value per level of response, such as the fulfilment that it amounts to.
 *
 * @param none the value at {@link ResponseLevel#NONE}
 * @param consultation the value at {@link ResponseLevel#CONSULTATION}
 * @param observation the value at {@link ResponseLevel#OBSERVATION}
 * @param aid the value at {@link ResponseLevel#AID}
 * @param deployment the value at {@link ResponseLevel#DEPLOYMENT}
 */
public record LevelValues(double none, double consultation, double observation, double aid, double deployment) {

    /** The value at a level. */
    public double at(ResponseLevel level) {
        return switch (level) {
            case NONE -> none;
            case CONSULTATION -> consultation;
            case OBSERVATION -> observation;
            case AID -> aid;
            case DEPLOYMENT -> deployment;
        };
    }
}
