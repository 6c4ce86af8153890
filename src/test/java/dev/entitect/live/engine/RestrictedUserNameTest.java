package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestrictedUserNameTest {

    private static final Instant NOW = Instant.parse("2026-01-31T12:00:00Z");

    @Test
    void theUserOfARunningSessionIsNotAbandonedEvenWithoutAConnection() {
        String name = RestrictedUserName.create(NOW);

        assertThat(RestrictedUserName.isAbandoned(name, NOW.plus(Duration.ofDays(6)))).isFalse();
        assertThat(RestrictedUserName.isAbandoned(name + "_OWNER", NOW)).isFalse();
    }

    @Test
    void oldUsersAndThoseWithoutATimeAreAbandoned() {
        String name = RestrictedUserName.create(NOW);

        assertThat(RestrictedUserName.isAbandoned(name, NOW.plus(Duration.ofDays(8)))).isTrue();
        assertThat(RestrictedUserName.isAbandoned(name + "_OWNER", NOW.plus(Duration.ofDays(8)))).isTrue();
        assertThat(RestrictedUserName.isAbandoned("ENTITECT_ROWS_0123456789AB", NOW)).isTrue();
    }

    @Test
    void namesDiffer() {
        assertThat(RestrictedUserName.create(NOW)).isNotEqualTo(RestrictedUserName.create(NOW)).startsWith("ENTITECT_ROWS_");
    }
}
