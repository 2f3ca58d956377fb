package org.entente.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.entente.scenario.Driver;
import org.entente.scenario.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A history that leaves the realm of numbers stops and says where. */
class ReplicationFailureTest {
    private static Path broken(double value) {
        return new Path(Path.Shape.STEP, List.of(new Path.Point(0, 1), new Path.Point(5, value)));
    }

    private static ReplicationFailedException failure(Variant variant) {
        return catchThrowableOfType(ReplicationFailedException.class, variant::history);
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity"})
    void aBrokenInflowNamesMonthStateAndQuantity(double value) {
        ReplicationFailedException failure = failure(Variant.calm().set(Driver.INFLOW, "KGZ", broken(value)));
        assertThat(failure.month()).isEqualTo(5);
        assertThat(failure.state()).isEqualTo("KGZ");
        assertThat(failure.term()).isNotBlank();
        assertThat(failure).hasMessageContaining(failure.term()).hasMessageContaining("(");
    }

    @Test
    void aBrokenPatronStopsTheHistory() {
        ReplicationFailedException failure = failure(Variant.calm().set(Driver.CAPABILITY, "", broken(Double.NaN)));
        assertThat(failure.month()).isEqualTo(5);
    }

    @Test
    void otherReplicationsGoOnAsBefore() {
        PreparedArm sound = Variant.calm().prepared();
        String before = Digest.of(Replication.run(sound, 1, 1));
        assertThat(failure(Variant.calm().set(Driver.INFLOW, "KGZ", broken(Double.NaN))))
                .isNotNull();
        assertThat(Digest.of(Replication.run(sound, 1, 1))).isEqualTo(before);
    }
}
