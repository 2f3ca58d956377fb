package org.entente.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Version and commit of this build, written into the jar when it is made. */
public final class Version implements IVersionProvider {
    private static final Properties BUILD = load();

    /** Made by the command line when it prints the version. */
    public Version() {}

    /**
     * The released version.
     *
     * @return for example {@code 0.1.0}
     */
    public static String number() {
        return BUILD.getProperty("version");
    }

    /**
     * The git commit that the program was built from.
     *
     * @return forty hexadecimal digits, followed by {@code -dirty} when the work tree had changes that were not committed,
     *     or {@code unknown} when the sources were not a git work tree
     */
    public static String commit() {
        return BUILD.getProperty("commit") + (Boolean.parseBoolean(BUILD.getProperty("dirty")) ? "-dirty" : "");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"entente " + number() + " (commit " + commit() + ")"};
    }

    private static Properties load() {
        Properties build = new Properties();
        try (InputStream stream = Version.class.getResourceAsStream("entente.properties")) {
            build.load(stream);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return build;
    }
}
