package dev.entitect.live.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.live.BootStage;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.ResultColumn;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WireTest {

    static Stream<Object> plainData() {
        return Stream.of("", "text ☃ 𝄞", 1, -1L, 0.5, 0.5f, (short) 7, (byte) 7, true, false, new BigDecimal("1.50"), BigInteger.TEN,
                LocalDate.of(2026, 1, 31), Instant.EPOCH, Duration.ofMillis(1), OffsetDateTime.parse("2026-01-31T12:00+02:00"), List.of(),
                Arrays.asList(1, null, "x"),
                Map.of("a", List.of(1)), Set.of("a"), Optional.empty(), Optional.of("x"), BootStage.SEED, new ResultColumn("a", "b"),
                LiveProblem.of(LiveProblem.Kind.SQL, "Wrong.").inTable(Optional.of("t"), Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("plainData")
    void plainDataSurvivesARoundTrip(Object value) throws IOException {
        assertThat(read(bytes(value))).isEqualTo(value);
    }

    @Test
    void otherObjectsAreNotSent() {
        assertThatThrownBy(() -> bytes(new Object())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("java.lang.Object");
    }

    @Test
    void onlyApiClassesAreInstantiated() throws IOException {
        byte[] bytes = bytes(new ResultColumn("a", "b"));
        String forged = new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1).replace("dev.entitect.live.ResultColumn",
                "dev.entitect.edit.ModelChange__");

        assertThatThrownBy(() -> read(forged.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))).isInstanceOf(IOException.class)
                .hasMessageContaining("Not a class of the session API");
    }

    @Test
    void anImpossibleSizeAllocatesNoMemory() {
        assertThatThrownBy(() -> read(new byte[] {7, 127, 0, 0, 0})).isInstanceOf(IOException.class);
    }

    @Test
    void truncatedDataIsAnError() throws IOException {
        byte[] bytes = bytes(List.of("one", "two", new ResultColumn("a", "b")));
        for (int length = 0; length < bytes.length; length++) {
            byte[] cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> read(cut)).isInstanceOf(IOException.class);
        }
    }

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Wire.write(value, new DataOutputStream(bytes));
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException {
        return Wire.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }
}
