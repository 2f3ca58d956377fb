package org.entente.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchProcessTest {
    @TempDir
    private Path temporary;

    @Test
    void aKilledProcessLeavesABatchThatResumesToTheSameBytes() throws IOException, InterruptedException {
        Path killed = temporary.resolve("killed");
        Process process = BatchProcess.start(killed, 200, 5, 5);
        Path thirdChunk = killed.resolve("chunks").resolve(ChunkFile.name(2));
        while (process.isAlive() && !Files.exists(thirdChunk)) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
        assertThat(thirdChunk).exists();
        assertThat(killed.resolve("manifest.json")).doesNotExist();

        BatchProcess.run(killed, 200, 5, 0);
        BatchProcess.run(temporary.resolve("undisturbed"), 200, 5, 0);

        assertThat(FolderBytes.of(killed)).isEqualTo(FolderBytes.of(temporary.resolve("undisturbed")));
    }

    /** The rows alone of so many replications would fill this heap several times over. */
    @Test
    void aHundredThousandReplicationsFitASmallHeap() throws IOException, InterruptedException {
        Path large = temporary.resolve("large");
        Process process = BatchProcess.start(large, 100_000, 1_000, 0, "-Xmx40m");

        assertThat(process.waitFor())
                .as(Files.readString(temporary.resolve("output.txt")))
                .isZero();
        assertThat(Batch.open(large).manifest().arms().get(0).succeeded()).isEqualTo(100_000);
    }
}
