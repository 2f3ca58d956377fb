package org.entente.calibration;

import java.util.Optional;

/** Keeps the states of unfinished runs. */
public interface StateStore {
    /** Keeps nothing. */
    StateStore NONE = new StateStore() {
        @Override
        public Optional<byte[]> load(String name) {
            return Optional.empty();
        }

        @Override
        public void save(String name, byte[] state) {}
    };

    /** What a message calls the state stored under a name. */
    default String place(String name) {
        return name;
    }

    /** The state stored last under a name. */
    Optional<byte[]> load(String name);

    /** Stores a state in place of the one before, entirely or not at all; called from several threads. */
    void save(String name, byte[] state);
}
