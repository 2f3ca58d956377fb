package org.entente.ensemble;

/**
 * A part of a batch that one job of a job array runs.
 *
 * @param number number of the part, from 1
 * @param of number of parts
 */
public record Shard(int number, int of) {
    /** Refuses a part that does not exist. */
    public Shard {
        if (of < 1 || number < 1 || number > of) {
            throw new IllegalArgumentException(
                    "shard (" + number + "/" + of + ") does not exist; use i/N with i from 1 to N, for instance 2/8");
        }
    }

    /** The first chunk of this part, when a batch has so many chunks. */
    public long from(long chunks) {
        return chunks * (number - 1) / of;
    }

    /** The chunk after the last of this part, when a batch has so many chunks. */
    public long until(long chunks) {
        return chunks * number / of;
    }

    /**
     * Reads {@code i/N}.
     *
     * @param text the text
     * @return the shard
     * @throws IllegalArgumentException saying what is wrong and what to do
     */
    public static Shard parse(String text) {
        String[] parts = text.split("/", -1);
        try {
            return new Shard(Integer.parseInt(parts[0]), Integer.parseInt(parts[parts.length == 2 ? 1 : parts.length]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            throw new IllegalArgumentException(
                    "shard (" + text + ") cannot be read; write i/N, for instance 2/8", unreadable);
        }
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
