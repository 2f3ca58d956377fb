package org.entente.scenario;

import java.util.List;

/**
 * The layers that make up the arms of a scenario.
 *
 * @param trunk what the file and its parents set for all arms
 * @param arms what each arm adds, in the order of the scenario
 * @param reach months within which the file may date something: the longest horizon of the file and its parents
 */
record Lineage(Layer trunk, List<Layer> arms, int reach) {
    /** Layers laid over each other, the last on top; faults were reported when they were read. */
    static Layer over(Layer... layers) {
        Layer whole = new Layer();
        for (Layer layer : layers) {
            whole.cover(layer, new Faults());
        }
        return whole;
    }
}
