package org.entente.cli;

import java.io.PrintWriter;
import org.entente.results.Manifest;

/** The warning that a batch was written by another build, whose histories may differ. */
final class OtherBuild {
    private OtherBuild() {}

    static void warn(Manifest manifest, PrintWriter messages) {
        if (!manifest.version().equals(Version.number()) || !manifest.commit().equals(Version.commit())) {
            messages.println("note: the batch was written by entente " + manifest.version() + " (commit "
                    + manifest.commit() + "), this is " + Version.number() + " (commit " + Version.commit()
                    + "); histories may differ");
        }
    }
}
