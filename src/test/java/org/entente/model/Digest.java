package org.entente.model;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A fingerprint of histories to the last bit, without numbers as text, which Java versions write differently. */
final class Digest {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    static String of(History... histories) {
        return of(List.of(histories));
    }

    static String of(List<History> histories) {
        Digest digest = new Digest();
        histories.forEach(digest::add);
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(digest.bytes.toByteArray()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void add(History history) {
        write(history.states());
        for (int month = 0; month < history.months(); month++) {
            for (int state = 0; state < history.states().size(); state++) {
                write(history.status(state, month));
            }
            for (int measure = 0; measure < history.measures().size(); measure++) {
                write(history.value(measure, month));
            }
        }
        write(history.events());
        for (int state = 0; state < history.states().size(); state++) {
            write(history.firstMoveDown(state));
        }
    }

    private void write(Object value) {
        try {
            if (value instanceof Double number) {
                out.writeLong(Double.doubleToLongBits(number));
            } else if (value instanceof Number number) {
                out.writeLong(number.longValue());
            } else if (value instanceof Record fields) {
                out.writeUTF(fields.getClass().getSimpleName());
                for (RecordComponent component : fields.getClass().getRecordComponents()) {
                    write(component.getAccessor().invoke(fields));
                }
            } else if (value instanceof Optional<?> optional) {
                write(optional.map(List::<Object>of).orElse(List.of()));
            } else if (value instanceof Map<?, ?> map) {
                write(List.copyOf(new TreeMap<>(map)
                        .entrySet().stream()
                                .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
                                .toList()));
            } else if (value instanceof List<?> list) {
                out.writeInt(list.size());
                list.forEach(this::write);
            } else {
                out.writeUTF(value instanceof Enum<?> name ? name.name() : value.toString());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
