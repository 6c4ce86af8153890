package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.ValueTypes;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.StaleObjectStateException;
import org.hibernate.exception.DataException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A value of each type survives a round trip.
class TypeBehaviourTest {

    @ParameterizedTest
    @EnumSource
    void valuesOfEachTypeSurviveARoundTrip(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ValueTypes.portable(), kind)) {
            Map<String, Object> values = values(model);
            assertThat(values.keySet()).as("a value for each type").isEqualTo(ValueTypes.types().keySet());
            Object example = model.make("Example");
            values.forEach((name, value) -> set(example, name, value));
            model.factory().inTransaction(session -> session.persist(example));

            Object found = model.factory().fromSession(session -> session.find(model.type("Example"), 1L));
            values.forEach((name, value) -> {
                Object read = get(found, name);
                switch (value) {
                    case BigDecimal number -> assertThat((BigDecimal) read).as(name).isEqualByComparingTo(number);
                    // the others store the instant without its offset; a rule warns about it
                    case OffsetDateTime abroad when kind != DatabaseKind.H2 ->
                        assertThat(((OffsetDateTime) read).toInstant()).as(name).isEqualTo(abroad.toInstant());
                    default -> assertThat(read).as(name).isEqualTo(value);
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void nullsOfEachTypeSurviveARoundTrip(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ValueTypes.portable(), kind)) {
            model.factory().inTransaction(session -> session.persist(model.make("Example")));

            Object found = model.factory().fromSession(session -> session.find(model.type("Example"), 1L));
            ValueTypes.types().keySet().forEach(name -> assertThat(get(found, name)).as(name).isNull());
        }
    }

    @ParameterizedTest
    @EnumSource
    void enumsAreStoredByDatabaseValueOrOrdinal(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ValueTypes.portable(), kind)) {
            Object example = model.make("Example");
            set(example, "role", constant(model.type("Role"), "USER"));
            model.factory().inTransaction(session -> session.persist(example));

            model.factory()
                    .inSession(session -> assertThat(session.createNativeQuery("select role from examples", String.class).getSingleResult())
                            .isEqualTo("user"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aVersionRejectsAConcurrentUpdate(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ValueTypes.portable(), kind)) {
            Object example = model.make("Example");
            model.factory().inTransaction(session -> session.persist(example));
            model.factory().inTransaction(session -> set(session.find(model.type("Example"), 1L), "normal", 1));

            set(example, "normal", 2);
            assertThatThrownBy(() -> model.factory().inTransaction(session -> session.merge(example)))
                    .satisfiesAnyOf(it -> assertThat(it).isInstanceOf(StaleObjectStateException.class),
                            it -> assertThat(it).hasCauseInstanceOf(StaleObjectStateException.class));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRandomKeyIsAssignedBeforeTheInsert(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ValueTypes.portable(), kind)) {
            model.factory().inTransaction(session -> {
                Object token = model.make("Token");
                set(token, "text", "secret");
                model.statements().clear();
                session.persist(token);
                assertThat(get(token, "id")).isInstanceOf(UUID.class);
                assertThat(model.statements()).isEmpty();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void arraysAndNativeEnumsWorkWhereSupported(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ValueTypes.arrays(), kind)) {
            Object article = model.make("Article");
            set(article, "tags", List.of("java", "sql"));
            set(article, "level", constant(model.type("Level"), "HIGH"));
            model.factory().inTransaction(session -> session.persist(article));

            model.factory().inSession(session -> {
                Object found = session.find(model.type("Article"), 1L);
                assertThat(get(found, "tags")).isEqualTo(List.of("java", "sql"));
                assertThat(get(found, "level")).isEqualTo(constant(model.type("Level"), "HIGH"));
                assertThat(session.createSelectionQuery("select count(a) from Article a where array_contains(a.tags, 'sql')", Long.class)
                        .getSingleResult()).isEqualTo(1);
            });
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"H2", "POSTGRESQL"})
    void arrayElementsHaveTheirLength(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ValueTypes.arrays(), kind)) {
            Object article = model.make("Article");
            set(article, "tags", List.of("x".repeat(51)));

            assertThatThrownBy(() -> model.factory().inTransaction(session -> session.persist(article))).isInstanceOf(DataException.class);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> type, String name) {
        return Enum.valueOf((Class<? extends Enum>) type.asSubclass(Enum.class), name);
    }

    private static Map<String, Object> values(GeneratedModel model) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("small", (short) -32768);
        values.put("normal", Integer.MAX_VALUE);
        values.put("big", Long.MIN_VALUE);
        values.put("shortText", "it's \\ \"quoted\"");
        values.put("nationalText", "日本語");
        values.put("longText", "long ".repeat(20_000));
        values.put("longNationalText", "ü".repeat(20_000));
        values.put("flag", true);
        values.put("single", 1.5f);
        values.put("dual", 0.1);
        values.put("exact", new BigDecimal("12345678.91"));
        values.put("day", LocalDate.of(2026, 2, 28));
        values.put("hour", LocalTime.of(23, 59, 58, 123_000_000));
        values.put("wallClock", LocalDateTime.of(2026, 3, 29, 2, 30, 15));
        values.put("moment", Instant.parse("2026-03-29T01:30:15Z"));
        values.put("abroad", OffsetDateTime.parse("2026-03-29T01:30:15+05:30"));
        values.put("duration", Duration.ofDays(400).plusMillis(250));
        values.put("bytes", "bytes ".repeat(50_000).getBytes(StandardCharsets.UTF_8));
        values.put("hash", new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, -1});
        values.put("token", UUID.fromString("3b241101-e2bb-4255-8caf-4136c566a962"));
        values.put("vintage", Year.of(1987));
        values.put("settings", Map.of("theme", "dark", "size", 12, "tags", List.of("a", "b")));
        values.put("role", constant(model.type("Role"), "ADMIN"));
        values.put("rank", constant(model.type("Rank"), "HIGH"));
        return values;
    }
}
