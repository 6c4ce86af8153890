package dev.entitect.sample;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.dialect.Dialect;
import dev.entitect.dialect.Feature;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.database.TestDatabase;
import dev.entitect.model.Model;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Schema;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Own rows with texts that would be something else than a value if they were written as they stand.
class HostileRowsTest {

    private static final String INJECTION = "1); drop table users; --";

    static final List<BasicType> TYPES = List.of(BasicType.smallint(), BasicType.integer(), BasicType.bigint(), BasicType.bool(),
            BasicType.decimal(10, 2), new BasicType.FloatType(true), new BasicType.Year(), new BasicType.Interval(), new BasicType.Date(),
            new BasicType.Time(), BasicType.dateTime(), new BasicType.Uuid(), new BasicType.Array(BasicType.integer()),
            new BasicType.Enumerated(new EnumId("status"), BasicType.Enumerated.Storage.ORDINAL));

    static Stream<Arguments> texts() {
        return Stream.of("it's", "a\\b", "\\", "a\\'); drop table x; --", "line\nbreak", "line\r\nbreak", "\r", "␍\r", "\u2028\u2029\u0085",
                "\b\f\u001a\u007f\u001b", "tab\there", "😀", "$$x$$", "U&'x'", ";\n", "%s {d '2026-01-01'} ?", "/* -- */", "")
                .flatMap(text -> Stream.of(DatabaseKind.values()).map(kind -> Arguments.of(text, kind)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextArrivesAsItIs(String text, DatabaseKind kind) throws SQLException, IOException {
        assertThat(stored(kind, text)).isEqualTo(text);
    }

    @ParameterizedTest
    @EnumSource
    void nulArrivesAsItIsOrIsRefused(DatabaseKind kind) throws SQLException, IOException {
        if (kind.dialect().has(Feature.NUL_CHARACTERS)) {
            assertThat(stored(kind, "a\0b")).isEqualTo("a\0b");
        } else {
            assertThatThrownBy(() -> stored(kind, "a\0b")).isInstanceOf(UnwritableRowException.class)
                    .hasMessage("Row 1 of Thing in table things cannot be written: value contains a NUL character, which "
                            + kind.dialect().displayName() + " cannot hold in a text.");
        }
    }

    @ParameterizedTest
    @EnumSource
    void numbersThatAreNotFiniteArriveAsTheyAreOrAreRefused(DatabaseKind kind) throws SQLException, IOException {
        for (String number : List.of("NaN", "Infinity", "-Infinity")) {
            Model model = rows(new BasicType.FloatType(true), number);
            if (kind.dialect().has(Feature.NOT_A_NUMBER)) {
                assertThat(stored(kind, model, "double precision")).isEqualTo(number);
            } else {
                assertThatThrownBy(() -> sql(model, kind.dialect())).hasMessageContaining("takes finite numbers in ");
            }
        }
    }

    @ParameterizedTest
    @FieldSource("TYPES")
    void aTextThatIsNoValueOfItsTypeIsRefused(BasicType type) {
        for (Dialect dialect : Dialect.values()) {
            assertThatThrownBy(() -> sql(rows(type, INJECTION), dialect)).isInstanceOf(UnwritableRowException.class)
                    .hasMessageStartingWith("Row 1 of Thing in table things cannot be written: value takes ");
        }
        assertThatThrownBy(() -> csv(rows(type, INJECTION))).isInstanceOf(UnwritableRowException.class);
    }

    @Test
    void theErrorNamesEntityRowColumnAndValue() {
        assertThatThrownBy(() -> sql(rows(BasicType.integer(), "1", "2", INJECTION), Dialect.H2)).hasMessage(
                "Row 3 of Thing in table things cannot be written: value takes a whole number, not “" + INJECTION + "”.");
    }

    @Test
    void halfACharacterIsRefused() {
        for (Dialect dialect : Dialect.values()) {
            assertThatThrownBy(() -> sql(rows(BasicType.longText(), "a\ud83d"), dialect)).isInstanceOf(UnwritableRowException.class)
                    .hasMessageContaining("value contains half of a character");
        }
    }

    @Test
    void aHugeExponentIsNotWrittenOut() {
        for (String number : List.of("1E+999999999", "1E-999999999", "0E-999999999")) {
            assertThatThrownBy(() -> sql(rows(BasicType.decimal(10, 2), number), Dialect.H2)).hasMessageContaining("takes at most ");
        }
    }

    @Test
    void valuesAreWrittenInOneForm() throws IOException {
        assertThat(sql(rows(BasicType.bool(), " YES", "0"), Dialect.H2)).endsWith("values\n  (1, true),\n  (2, false);\n");
        assertThat(sql(rows(BasicType.integer(), "+5 "), Dialect.H2)).endsWith("  (1, 5);\n");
        assertThat(sql(rows(new BasicType.DateTime(BasicType.DateTime.Zone.UTC), "2026-01-31T09:30+02"), Dialect.MYSQL))
                .endsWith("  (1, '2026-01-31 07:30:00');\n");
        assertThat(sql(rows(new BasicType.Time(), "09:30:00.25"), Dialect.SQLITE)).endsWith("  (1, '1970-01-01 09:30:00.250');\n");
        assertThat(sql(rows(new BasicType.Array(BasicType.integer()), "[1, null]"), Dialect.POSTGRESQL)).endsWith("(1, array[1, null]);\n");
    }

    @Test
    void spreadsheetsDoNotRunCellsAsFormulas() throws IOException {
        Model model = rows(BasicType.text(40), "=HYPERLINK(\"x\")", "-5", "@a");

        assertThat(csv(model)).isEqualTo("id,value\r\n1,\"'=HYPERLINK(\"\"x\"\")\"\r\n2,-5\r\n3,'@a\r\n");
    }

    private static Model rows(BasicType type, String... cells) {
        List<List<Optional<String>>> rows = IntStream.range(0, cells.length)
                .mapToObj(row -> List.of(Optional.of(Integer.toString(row + 1)), Optional.of(cells[row]))).toList();
        return model("Hostile").enumeration("Status", "ON", "OFF").entity("Thing", thing -> thing.attribute("value", type))
                .rows(new SampleTable(entityId("Thing"), List.of(attributeId("Thing", "id"), attributeId("Thing", "value")), rows))
                .build();
    }

    private static String sql(Model model, Dialect dialect) throws IOException {
        Schema schema = Schema.of(model);
        StringBuilder sql = new StringBuilder();
        new SqlInserts(model, schema, dialect).write(new OwnRows(model, schema).ordered(), sql);
        return sql.toString().replaceAll("alter table .*\n", "");
    }

    private static String csv(Model model) throws IOException {
        Schema schema = Schema.of(model);
        StringBuilder csv = new StringBuilder();
        new CsvTables(model, schema, new CsvCells(true)).write(new OwnRows(model, schema).ordered(), csv);
        return csv.toString();
    }

    private static String stored(DatabaseKind kind, String text) throws SQLException, IOException {
        return stored(kind, rows(BasicType.text(100), text), "varchar(100)");
    }

    private static String stored(DatabaseKind kind, Model model, String type) throws SQLException, IOException {
        String insert = sql(model, kind.dialect()).replace(" overriding system value", "");
        String column = kind.dialect().quoted("value");
        try (TestDatabase database = kind.open();
                Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("create table things (id integer primary key, " + column + " " + type + ")");
            statement.execute(insert);
            ResultSet row = statement.executeQuery("select " + column + " from things");
            row.next();
            return row.getString(1);
        }
    }
}
