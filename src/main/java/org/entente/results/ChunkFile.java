package org.entente.results;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.entente.ensemble.ArmAggregate;
import org.entente.ensemble.ArmTally;
import org.entente.ensemble.ChunkTally;
import org.entente.ensemble.Moments;

/**
 * One chunk on disk: a head with the fingerprint of the batch and, for each arm, two sections: its lines of
 * {@code replications.csv}, deflated, and its aggregate, which would not shrink enough to pay. Head and sections have
 * checksums of their own, so that an arm can be read without the others.
 */
final class ChunkFile {
    static final String SUFFIX = ".chunk";

    private static final long MAGIC = 0x454e54454e544531L;
    private static final int FIXED_HEAD = Long.BYTES + 32 + 2 * Integer.BYTES;
    private static final int ARM_HEAD = 4 * Long.BYTES + Double.BYTES + 4 * Integer.BYTES;

    private final Path file;
    private final List<ArmHead> arms;

    /** Counts of an arm and where its sections lie. */
    private record ArmHead(long succeeded, long failed, Moments outcome, Section rows, Section aggregate) {}

    private record Section(long offset, int length, int checksum) {}

    private ChunkFile(Path file, List<ArmHead> arms) {
        this.file = file;
        this.arms = arms;
    }

    static String name(int index) {
        return String.format(Locale.ROOT, "%06d", index) + SUFFIX;
    }

    static byte[] encode(ChunkTally tally, List<String> arms, RowText text, String fingerprint) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(head)) {
            out.writeLong(MAGIC);
            out.write(HexFormat.of().parseHex(fingerprint));
            out.writeInt(tally.chunk().index());
            out.writeInt(arms.size());
            for (int arm = 0; arm < arms.size(); arm++) {
                ArmTally of = tally.arms().get(arm);
                writeCounts(out, of.aggregate());
                writeSection(out, body, deflated(text.lines(arms.get(arm), of.rows())));
                writeSection(out, body, AggregateCodec.encode(of.aggregate()));
            }
            out.writeInt(checksum(head.toByteArray()));
            body.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return head.toByteArray();
    }

    private static void writeCounts(DataOutputStream out, ArmAggregate aggregate) throws IOException {
        out.writeLong(aggregate.succeeded());
        out.writeLong(aggregate.failures().size());
        out.writeLong(aggregate.outcome().count(0));
        out.writeDouble(aggregate.outcome().mean(0));
        out.writeDouble(aggregate.outcome().squares(0));
    }

    private static void writeSection(DataOutputStream head, ByteArrayOutputStream body, byte[] content)
            throws IOException {
        head.writeInt(content.length);
        head.writeInt(checksum(content));
        body.write(content);
    }

    private static byte[] deflated(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(content.length / 2);
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try (OutputStream out = new DeflaterOutputStream(packed, deflater, 1 << 16)) {
            out.write(content);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static int checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    /**
     * Opens a chunk.
     *
     * @param file the file
     * @param index the number that the chunk must have
     * @param fingerprint the batch that it must belong to
     * @throws ResultsException when it is damaged or belongs elsewhere
     */
    static ChunkFile open(Path file, int index, String fingerprint) {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            return open(file, bytes, index, fingerprint);
        } catch (IOException failure) {
            throw damaged(file, "cannot be read: " + failure.getMessage());
        }
    }

    private static ChunkFile open(Path file, RandomAccessFile bytes, int index, String fingerprint) throws IOException {
        require(bytes.length() >= FIXED_HEAD && bytes.readLong() == MAGIC, file, "it does not begin like a chunk");
        byte[] batch = new byte[32];
        bytes.readFully(batch);
        int number = bytes.readInt();
        int arms = bytes.readInt();
        require(arms > 0 && arms <= Short.MAX_VALUE, file, "its head is damaged");
        int size = FIXED_HEAD + arms * ARM_HEAD;
        require(bytes.length() >= size + Integer.BYTES, file, "it is cut off");
        byte[] head = new byte[size];
        bytes.seek(0);
        bytes.readFully(head);
        require(bytes.readInt() == checksum(head), file, "its head is damaged");
        if (!Checksum.hex(batch).equals(fingerprint) || number != index) {
            throw foreign(file);
        }
        return new ChunkFile(file, readHeads(file, head, arms, bytes.length()));
    }

    private static List<ArmHead> readHeads(Path file, byte[] head, int count, long length) throws IOException {
        List<ArmHead> arms = new ArrayList<>();
        long offset = (long) head.length + Integer.BYTES;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(head))) {
            in.skipNBytes(FIXED_HEAD);
            for (int arm = 0; arm < count; arm++) {
                long succeeded = in.readLong();
                long failed = in.readLong();
                Moments outcome = new Moments(1);
                outcome.merge(0, in.readLong(), in.readDouble(), in.readDouble());
                Section rows = new Section(offset, in.readInt(), in.readInt());
                Section aggregate = new Section(offset + rows.length(), in.readInt(), in.readInt());
                require(rows.length() >= 0 && aggregate.length() >= 0, file, "its head is damaged");
                offset = aggregate.offset() + aggregate.length();
                arms.add(new ArmHead(succeeded, failed, outcome, rows, aggregate));
            }
        }
        require(offset == length, file, "it is " + length + " bytes long instead of " + offset);
        return arms;
    }

    /** Replications of an arm that succeeded. */
    long succeeded(int arm) {
        return arms.get(arm).succeeded();
    }

    /** Replications of an arm that failed. */
    long failed(int arm) {
        return arms.get(arm).failed();
    }

    /** The main outcome of an arm. */
    Moments outcome(int arm) {
        return arms.get(arm).outcome();
    }

    /** Reads everything and compares the checksums. */
    void check() {
        for (ArmHead arm : arms) {
            read(arm.rows());
            read(arm.aggregate());
        }
    }

    /** Copies the lines of an arm. */
    void copyRows(int arm, OutputStream out) throws IOException {
        try (InputStream rows = new InflaterInputStream(
                new ByteArrayInputStream(read(arms.get(arm).rows())))) {
            rows.transferTo(out);
        }
    }

    /** Reads the aggregate of an arm. */
    ArmAggregate aggregate(int arm) {
        try {
            return AggregateCodec.decode(read(arms.get(arm).aggregate()));
        } catch (IOException | IllegalArgumentException failure) {
            throw damaged(file, failure.getMessage());
        }
    }

    private byte[] read(Section section) {
        byte[] packed = new byte[section.length()];
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(section.offset());
            bytes.readFully(packed);
        } catch (IOException failure) {
            throw damaged(file, "cannot be read: " + failure.getMessage());
        }
        require(checksum(packed) == section.checksum(), file, "its checksum is wrong");
        return packed;
    }

    private static void require(boolean holds, Path file, String fault) {
        if (!holds) {
            throw damaged(file, fault);
        }
    }

    private static ResultsException damaged(Path file, String fault) {
        return new ResultsException(
                file + ": damaged chunk (" + fault
                        + "); delete this file and run again with --resume, which runs its replications anew and keeps the rest");
    }

    private static ResultsException foreign(Path file) {
        return new ResultsException(file + ": chunk of another batch (scenario, seed, sizes or version differ); move it"
                + " away and run again with --resume");
    }
}
