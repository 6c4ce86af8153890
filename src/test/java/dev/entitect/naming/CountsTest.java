package dev.entitect.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountsTest {

    @Test
    void onlyACountOfOneIsSingular() {
        assertThat(Counts.of(0, "problem")).isEqualTo("0 problems");
        assertThat(Counts.of(1, "problem")).isEqualTo("1 problem");
        assertThat(Counts.of(2, "problem")).isEqualTo("2 problems");
    }

    @Test
    void theLastWordIsPluralised() {
        assertThat(Counts.of(3, "own row")).isEqualTo("3 own rows");
        assertThat(Counts.of(3, "entity")).isEqualTo("3 entities");
        assertThat(Counts.of(3, "box")).isEqualTo("3 boxes");
    }

    @Test
    void thousandsAreGrouped() {
        assertThat(Counts.of(12_000, "row")).isEqualTo("12,000 rows");
    }
}
