package org.entente.gui;

import java.util.prefs.AbstractPreferences;
import java.util.prefs.Preferences;
import java.util.prefs.PreferencesFactory;

/**
 * Preferences that are always empty and never kept. MASON's windows ask for Java's user preferences, which would leave
 * files in the home of whoever opens the console.
 */
public final class NoPreferences implements PreferencesFactory {
    /** The factory that Java makes from the name of the class. */
    public NoPreferences() {}

    @Override
    public Preferences systemRoot() {
        return new Empty(null, "");
    }

    @Override
    public Preferences userRoot() {
        return new Empty(null, "");
    }

    private static final class Empty extends AbstractPreferences {
        Empty(AbstractPreferences parent, String name) {
            super(parent, name);
        }

        @Override
        protected void putSpi(String key, String value) {}

        @Override
        protected String getSpi(String key) {
            return null;
        }

        @Override
        protected void removeSpi(String key) {}

        @Override
        protected void removeNodeSpi() {}

        @Override
        protected String[] keysSpi() {
            return new String[0];
        }

        @Override
        protected String[] childrenNamesSpi() {
            return new String[0];
        }

        @Override
        protected AbstractPreferences childSpi(String name) {
            return new Empty(this, name);
        }

        @Override
        protected void syncSpi() {}

        @Override
        protected void flushSpi() {}
    }
}
