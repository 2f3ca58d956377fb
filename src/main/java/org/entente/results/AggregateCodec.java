package org.entente.results;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.ensemble.AnswerSums;
import org.entente.ensemble.ArmAggregate;
import org.entente.ensemble.DrawSums;
import org.entente.ensemble.FailedReplication;
import org.entente.ensemble.GridCounts;
import org.entente.ensemble.IntSeries;
import org.entente.ensemble.Moments;
import org.entente.ensemble.ResponseKey;
import org.entente.theory.ReasonCode;
import org.entente.theory.ResponseLevel;
import org.entente.theory.Route;
import org.entente.theory.ThreatClass;

/** The aggregate of one arm in one chunk as bytes. */
final class AggregateCodec {
    private static final int MOMENTS = Integer.BYTES + 2 * Double.BYTES;

    private AggregateCodec() {}

    static byte[] encode(ArmAggregate aggregate) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(aggregate.succeeded());
            writeFailures(out, aggregate.failures());
            writeMoments(out, aggregate.outcome());
            writeSeries(out, aggregate.membership());
            writeMoments(out, aggregate.cells());
            writeBytes(out, aggregate.grid().bytes());
            writeResponses(out, aggregate.responses());
            writeMoments(out, aggregate.horizon());
            writeMoments(out, aggregate.firstMove());
            writeDraws(out, aggregate.draws());
            writeAnswers(out, aggregate.answers());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static ArmAggregate decode(byte[] bytes) throws IOException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            return new ArmAggregate(
                    in.readLong(),
                    readFailures(in),
                    readMoments(in),
                    readSeries(in),
                    readMoments(in),
                    GridCounts.ofBytes(readBytes(in)),
                    readResponses(in),
                    readMoments(in),
                    readMoments(in),
                    readDraws(in),
                    readAnswers(in));
        }
    }

    private static void writeFailures(DataOutputStream out, List<FailedReplication> failures) throws IOException {
        out.writeInt(failures.size());
        for (FailedReplication failure : failures) {
            out.writeLong(failure.replication());
            out.writeInt(failure.month());
            writeText(out, failure.state());
            writeText(out, failure.term());
            writeText(out, failure.reason());
        }
    }

    private static List<FailedReplication> readFailures(DataInputStream in) throws IOException {
        List<FailedReplication> failures = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            failures.add(new FailedReplication(in.readLong(), in.readInt(), readText(in), readText(in), readText(in)));
        }
        return failures;
    }

    private static void writeResponses(DataOutputStream out, SortedMap<ResponseKey, Long> responses)
            throws IOException {
        out.writeInt(responses.size());
        for (Map.Entry<ResponseKey, Long> entry : responses.entrySet()) {
            ResponseKey key = entry.getKey();
            writeText(out, key.requester());
            writeText(out, key.threatClass().name());
            out.writeBoolean(key.requested());
            writeText(out, key.level().name());
            writeText(out, key.reason().name());
            writeText(out, key.route().name());
            out.writeLong(entry.getValue());
        }
    }

    private static SortedMap<ResponseKey, Long> readResponses(DataInputStream in) throws IOException {
        SortedMap<ResponseKey, Long> responses = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            ResponseKey key = new ResponseKey(
                    readText(in),
                    ThreatClass.valueOf(readText(in)),
                    in.readBoolean(),
                    ResponseLevel.valueOf(readText(in)),
                    ReasonCode.valueOf(readText(in)),
                    Route.valueOf(readText(in)));
            responses.put(key, in.readLong());
        }
        return responses;
    }

    /** Counts are often all the same, means and squares never; they are kept apart so that counts pack well. */
    private static void writeMoments(DataOutputStream out, Moments moments) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(moments.size() * MOMENTS);
        for (int i = 0; i < moments.size(); i++) {
            bytes.putInt(Math.toIntExact(moments.count(i)));
        }
        for (int i = 0; i < moments.size(); i++) {
            bytes.putDouble(moments.mean(i)).putDouble(moments.squares(i));
        }
        writeBytes(out, bytes.array());
    }

    private static Moments readMoments(DataInputStream in) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(readBytes(in));
        Moments moments = new Moments(bytes.capacity() / MOMENTS);
        ByteBuffer values = bytes.duplicate().position(moments.size() * Integer.BYTES);
        for (int i = 0; i < moments.size(); i++) {
            moments.merge(i, bytes.getInt(), values.getDouble(), values.getDouble());
        }
        return moments;
    }

    private static void writeDraws(DataOutputStream out, DrawSums draws) throws IOException {
        long[] counts = draws.counts();
        double[] sums = draws.sums();
        out.writeInt(counts.length);
        ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES * counts.length + Double.BYTES * sums.length);
        bytes.asLongBuffer().put(counts);
        bytes.position(Long.BYTES * counts.length).asDoubleBuffer().put(sums);
        writeBytes(out, bytes.array());
    }

    private static DrawSums readDraws(DataInputStream in) throws IOException {
        long[] counts = new long[in.readInt()];
        ByteBuffer bytes = ByteBuffer.wrap(readBytes(in));
        double[] sums = new double[bytes.capacity() / Double.BYTES - counts.length];
        bytes.asLongBuffer().get(counts);
        bytes.position(Long.BYTES * counts.length).asDoubleBuffer().get(sums);
        return new DrawSums(counts, sums);
    }

    private static void writeAnswers(DataOutputStream out, AnswerSums answers) throws IOException {
        out.writeInt(answers.draws());
        out.writeInt(answers.requests().size());
        for (AnswerSums.Requests requests : answers.requests()) {
            writeText(out, requests.requester());
            writeText(out, requests.threatClass().name());
            for (long sum : answers.of(requests)) {
                out.writeLong(sum);
            }
        }
    }

    private static AnswerSums readAnswers(DataInputStream in) throws IOException {
        AnswerSums answers = new AnswerSums(in.readInt());
        for (int left = in.readInt(); left > 0; left--) {
            AnswerSums.Requests requests = new AnswerSums.Requests(readText(in), ThreatClass.valueOf(readText(in)));
            long[] sums = new long[answers.size()];
            for (int i = 0; i < sums.length; i++) {
                sums[i] = in.readLong();
            }
            answers.add(requests, sums);
        }
        return answers;
    }

    private static void writeSeries(DataOutputStream out, IntSeries series) throws IOException {
        out.writeInt(series.size());
        for (int i = 0; i < series.size(); i++) {
            out.writeInt(series.get(i));
        }
    }

    private static IntSeries readSeries(DataInputStream in) throws IOException {
        IntSeries series = new IntSeries(in.readInt());
        for (int i = 0; i < series.size(); i++) {
            series.add(i, in.readInt());
        }
        return series;
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(readBytes(in), StandardCharsets.UTF_8);
    }

    private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] readBytes(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }
}
