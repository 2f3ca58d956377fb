package org.entente.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files below a folder but the log, with checksums: what must be equal to the byte. */
final class FolderBytes {
    private FolderBytes() {}

    static Map<String, String> of(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("run.log"))
                    .forEach(file -> files.put(folder.relativize(file).toString(), Checksum.of(file)));
        }
        return files;
    }
}
