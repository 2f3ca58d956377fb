package org.entente.results;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/**
 * A file that appears complete or not at all: it is written under a temporary name, synchronised and renamed, and its
 * folder is synchronised. Closing without {@link #commit} leaves nothing behind.
 */
public final class AtomicFile implements AutoCloseable {
    static final String TEMPORARY = ".tmp";

    private static final int BUFFER = 1 << 16;

    private final Path target;
    private final Path temporary;
    private final FileChannel channel;
    private final MessageDigest digest = Checksum.digest();
    private final OutputStream stream;
    private boolean committed;

    /**
     * Opens a temporary file.
     *
     * @param target the final name
     * @param workplace an existing folder in the same file system for the temporary file
     */
    AtomicFile(Path target, Path workplace) {
        this.target = target;
        try {
            int attempt = 0;
            Path free = name(target, workplace, attempt);
            while (Files.exists(free)) {
                free = name(target, workplace, ++attempt);
            }
            temporary = free;
            channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw unwritable(target, failure);
        }
        stream = new DigestOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER), digest);
    }

    private static Path name(Path target, Path workplace, int attempt) {
        String owner =
                ProcessHandle.current().pid() + "-" + Thread.currentThread().getId();
        return workplace.resolve(target.getFileName() + "." + owner + "-" + attempt + TEMPORARY);
    }

    /**
     * Writes a whole file.
     *
     * @param target the final name
     * @param workplace an existing folder in the same file system for the temporary file
     * @param content its bytes
     * @throws ResultsException if it cannot be written
     */
    public static void write(Path target, Path workplace, byte[] content) {
        try (AtomicFile file = new AtomicFile(target, workplace)) {
            file.stream().write(content);
            file.commit();
        } catch (IOException failure) {
            throw unwritable(target, failure);
        }
    }

    /** Writes a whole file in UTF-8, as {@link #write(Path, Path, byte[])}. */
    public static void write(Path target, Path workplace, String content) {
        write(target, workplace, content.getBytes(StandardCharsets.UTF_8));
    }

    OutputStream stream() {
        return stream;
    }

    /** Makes the file appear and returns its checksum. */
    String commit() {
        try {
            stream.flush();
            channel.force(true);
            channel.close();
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            committed = true;
            synchronise(target.toAbsolutePath().getParent());
            return Checksum.hex(digest.digest());
        } catch (IOException failure) {
            throw unwritable(target, failure);
        }
    }

    /** Not every system can open a folder; there the rename alone must do. */
    private static void synchronise(Path folder) throws IOException {
        if (!System.getProperty("os.name").startsWith("Windows")) {
            try (FileChannel entries = FileChannel.open(folder, StandardOpenOption.READ)) {
                entries.force(true);
            }
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (!committed) {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException failure) {
            throw unwritable(temporary, failure);
        }
    }

    static ResultsException unwritable(Path file, IOException failure) {
        String reason = failure instanceof java.nio.file.AccessDeniedException
                ? "permission denied"
                : failure instanceof FileAlreadyExistsException ? "a file is in the way" : failure.getMessage();
        return new ResultsException(
                file + ": cannot be written (" + reason
                        + "); finished chunks are kept: make room or mend the permissions, then run again with --resume",
                failure);
    }
}
