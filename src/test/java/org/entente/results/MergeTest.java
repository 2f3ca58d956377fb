package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.ensemble.Shard;
import org.entente.ensemble.SyntheticSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A merge harms neither its shards nor what is in its folder, and goes on where it was interrupted. */
class MergeTest {
    private final SyntheticSource source = new SyntheticSource(0, 8, 7, 11);

    @TempDir
    private Path temporary;

    private List<Path> shards;

    @BeforeEach
    void runShards() throws InterruptedException {
        shards = List.of(temporary.resolve("one"), temporary.resolve("two"));
        for (int number = 1; number <= 2; number++) {
            new BatchRun(
                            source.plan(40, 10, Optional.of(new Shard(number, 2))),
                            source,
                            List.of(),
                            new Build("1", "c"),
                            shards.get(number - 1))
                    .run(OnExisting.REFUSE, 1, progress -> {});
        }
    }

    private Manifest merge(Path out, OnExisting mode) {
        return new Merge(shards, out).run(mode);
    }

    @Test
    void aShardIsNotTheTarget() throws IOException {
        Path out = temporary.resolve("two").resolve("..").resolve("one");
        Map<String, String> before = FolderBytes.of(out);

        assertThatThrownBy(() -> merge(out, OnExisting.OVERWRITE))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("is a shard that is to be merged");
        assertThat(FolderBytes.of(out)).isEqualTo(before);
    }

    @Test
    void aDamagedChunkIsFoundBeforeTheOldBatchIsDeleted() throws IOException {
        Path out = temporary.resolve("merged");
        merge(out, OnExisting.REFUSE);
        Map<String, String> before = FolderBytes.of(out);
        Path chunk = shards.get(1).resolve("chunks").resolve(ChunkFile.name(3));
        byte[] bytes = Files.readAllBytes(chunk);
        bytes[bytes.length - 3] ^= 1;
        Files.write(chunk, bytes);

        assertThatThrownBy(() -> merge(out, OnExisting.OVERWRITE)).hasMessageContaining(chunk.toString());
        assertThat(FolderBytes.of(out)).isEqualTo(before);
    }

    @Test
    void anInterruptedMergeGoesOnAndAFinishedOneIsKept() throws IOException {
        Path out = temporary.resolve("merged");
        Manifest whole = merge(out, OnExisting.REFUSE);
        Map<String, String> before = FolderBytes.of(out);
        assertThatThrownBy(() -> merge(out, OnExisting.REFUSE))
                .isInstanceOf(BatchRefusedException.class)
                .hasMessageContaining("--overwrite");
        Files.delete(out.resolve(ManifestFile.NAME));
        Path chunks = Files.createDirectories(out.resolve("chunks"));
        Files.writeString(chunks.resolve("plan.json"), ManifestFile.text(Draft.whole(whole)));

        merge(out, OnExisting.REFUSE);

        assertThat(FolderBytes.of(out)).isEqualTo(before);
    }
}
