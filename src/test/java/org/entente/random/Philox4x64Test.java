package org.entente.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Philox4x64Test {
    /** Random123, tests/kat_vectors, philox4x64 with 10 rounds. */
    @ParameterizedTest
    @CsvSource({
        "0 0 0 0, 0 0, 16554d9eca36314c db20fe9d672d0fdc d7e772cee186176b 7e68b68aec7ba23b",
        "ffffffffffffffff ffffffffffffffff ffffffffffffffff ffffffffffffffff, ffffffffffffffff ffffffffffffffff,"
                + "87b092c3013fe90b 438c3c67be8d0224 9cc7d7c69cd777b6 a09caebf594f0ba0",
        "243f6a8885a308d3 13198a2e03707344 a4093822299f31d0 082efa98ec4e6c89, 452821e638d01377 be5466cf34e90c6c,"
                + "a528f45403e61d95 38c72dbd566e9788 a5a1610e72fd18b5 57bd43b5e52b7fe6"
    })
    void agreesWithRandom123(String counter, String key, String answer) {
        assertThat(block(words(key), words(counter))).isEqualTo(words(answer));
    }

    @Test
    void firstWordEqualsThatOfTheBlock() {
        long[] counter = {1, 2, 3, 4};
        for (long key = 0; key < 1000; key++) {
            long[] block = block(new long[] {key, ~key}, counter);
            assertThat(Philox4x64.first(key, ~key, counter[0], counter[1], counter[2], counter[3]))
                    .isEqualTo(block[0]);
            counter = block;
        }
    }

    private static long[] words(String hexadecimal) {
        return Stream.of(hexadecimal.split(" "))
                .mapToLong(word -> Long.parseUnsignedLong(word, 16))
                .toArray();
    }

    private static long[] block(long[] key, long[] counter) {
        long[] out = new long[4];
        Philox4x64.block(key[0], key[1], counter[0], counter[1], counter[2], counter[3], out);
        return out;
    }
}
