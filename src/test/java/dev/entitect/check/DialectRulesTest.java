package dev.entitect.check;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.dialect.Dialect;
import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.model.Attribute;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule is verified on the database that it is about.
class DialectRulesTest {

    private static final AttributeType NATIVE = new BasicType.Enumerated(new EnumId("role"), BasicType.Enumerated.Storage.NATIVE);
    private static final UnaryOperator<Attribute> UNIQUE = it -> it.withUnique(Optional.of(ConstraintName.byConvention()));
    private static final UnaryOperator<Attribute> INDEX = it -> it.withIndex(Optional.of(ConstraintName.byConvention()));

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("SQLite does not support", DatabaseKind.SQLITE,
                        modelWithAttribute(new BasicType.Array(BasicType.text(20)), it -> it)),
                Arguments.of("does not support on", DatabaseKind.SQLITE, modelWithAttribute(NATIVE, it -> it)),
                Arguments.of("does not support on", DatabaseKind.MARIADB, modelWithAttribute(NATIVE, it -> it)),
                Arguments.of("MariaDB allows at most 65", DatabaseKind.MARIADB, modelWithAttribute(BasicType.decimal(70, 2), it -> it)),
                Arguments.of("PostgreSQL allows at most 1000", DatabaseKind.POSTGRESQL,
                        modelWithAttribute(BasicType.decimal(1001, 2), it -> it)),
                Arguments.of("no maximum length", DatabaseKind.H2, modelWithAttribute(BasicType.longText(), INDEX)),
                Arguments.of("no maximum length", DatabaseKind.H2, modelWithAttribute(BasicType.longText(), UNIQUE)),
                Arguments.of("no maximum length", DatabaseKind.H2, modelWithAttribute(new BasicType.Binary(Optional.empty()), UNIQUE)),
                Arguments.of("no maximum length", DatabaseKind.H2, modelWithKey(BasicType.longText())),
                Arguments.of("no maximum length", DatabaseKind.MARIADB, modelWithKey(BasicType.longText())),
                Arguments.of("MariaDB allows at most 3072", DatabaseKind.MARIADB, modelWithKey(BasicType.text(769))),
                Arguments.of("have database values", DatabaseKind.H2, valuesStoredByOrdinal()));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @MethodSource("refused")
    void whatADatabaseRejectsIsAnErrorAndEachFixResolvesIt(String part, DatabaseKind kind, Model model) throws SQLException {
        Model targeted = on(model, kind.dialect());
        Problem problem = only(targeted, part);

        assertThat(problem.severity()).isEqualTo(Severity.ERROR);
        assertThatThrownBy(() -> GeneratedModel.open(targeted, kind).close()).isInstanceOf(RuntimeException.class);
        assertThat(problem.fixes()).isNotEmpty();
        for (Fix fix : problem.fixes()) {
            Model fixed = fix.change().apply(targeted);
            assertThat(problems(fixed)).noneMatch(it -> it.message().contains(part));
            GeneratedModel.open(fixed, kind).close();
        }
    }

    @Test
    void sequencesAreTablesOnSqlite() throws SQLException {
        Model model = on(model("Thing").bareEntity("Thing", thing -> thing.attribute("id", BasicType.bigint(),
                it -> it.withKey(Optional.of(new IdGeneration.Sequence(Optional.empty(), 50))))).build(), Dialect.SQLITE);

        assertThat(tables(model, DatabaseKind.SQLITE)).contains("things_seq");
        Model fixed = only(model, "comes from a sequence").fixes().getFirst().change().apply(model);
        assertThat(problems(fixed)).isEmpty();
        assertThat(tables(fixed, DatabaseKind.SQLITE)).containsExactly("things");
    }

    @Test
    void sqliteLosesDigitsOfDecimals() throws SQLException {
        Model model = on(modelWithAttribute(BasicType.decimal(19, 2), it -> it), Dialect.SQLITE);

        assertThat(only(model, "loses digits after the 15th").severity()).isEqualTo(Severity.WARNING);
        BigDecimal exact = new BigDecimal("12345678901234567.89");
        try (GeneratedModel generated = GeneratedModel.open(model, DatabaseKind.SQLITE)) {
            generated.factory().inTransaction(session -> session.createNativeMutationQuery("insert into things(value) values (:value)")
                    .setParameter("value", exact).executeUpdate());
            BigDecimal back = generated.factory()
                    .fromSession(session -> session.createNativeQuery("select value from things", BigDecimal.class).getSingleResult());
            assertThat(back).isNotEqualByComparingTo(exact);
        }
    }

    static Stream<Arguments> times() {
        return Stream.of(Arguments.of(BasicType.dateTime(), true), Arguments.of(new BasicType.Date(), false),
                Arguments.of(new BasicType.Time(), false));
    }

    @ParameterizedTest
    @MethodSource("times")
    void someTimeDefaultsOfSqliteCannotBeReadBack(BasicType type, boolean readable) throws SQLException {
        Model model = on(modelWithAttribute(type, it -> it.withNullable(true).withDatabaseDefault(Optional.of(new DatabaseDefault.Now()))),
                Dialect.SQLITE);

        try (GeneratedModel generated = GeneratedModel.open(model, DatabaseKind.SQLITE)) {
            generated.factory()
                    .inTransaction(session -> session.createNativeMutationQuery("insert into things default values").executeUpdate());
            Throwable failure = catchThrowable(() -> generated.factory()
                    .inTransaction(session -> session.createSelectionQuery("from Thing", Object.class).getResultList()));
            assertThat(failure == null).isEqualTo(readable);
        }
        if (readable) {
            assertThat(problems(model)).isEmpty();
        } else {
            assertThat(problems(only(model, "cannot read back").fixes().getFirst().change().apply(model))).isEmpty();
        }
    }

    @Test
    void mariadbTreatsSetDefaultAsRestrict() throws SQLException {
        Model model = on(model("Posts").entity("User", it -> it).entity("Post", it -> it)
                .associate("Post", "author", Multiplicity.ZERO_OR_MORE, "User", "posts", Multiplicity.ZERO_OR_ONE,
                        it -> it.withCarrier(new Carrier.Columns(
                                ForeignKey.byConvention().withOnDelete(ReferentialAction.SET_DEFAULT), false, Optional.empty())))
                .build(), Dialect.MARIADB);

        Problem problem = only(model, "as RESTRICT");
        try (GeneratedModel generated = GeneratedModel.open(model, DatabaseKind.MARIADB)) {
            assertThat(generated.catalogue().table("posts").orElseThrow().foreignKeys()).extracting(Catalogue.ForeignKey::onDelete)
                    .containsExactly("RESTRICT");
        }
        assertThat(problems(problem.fixes().getFirst().change().apply(model))).isEmpty();
        Model onMysql = on(model, Dialect.MYSQL);
        assertThat(only(onMysql, "MySQL rejects").severity()).isEqualTo(Severity.ERROR);
        assertThat(problems(only(onMysql, "MySQL rejects").fixes().getFirst().change().apply(onMysql))).isEmpty();
    }

    @Test
    void schemasAreOmittedWhereTheDatabaseHasNone() throws SQLException {
        Model model = on(model("Archive").entity("Thing", thing -> thing.change(it -> it.withSchema(Optional.of("archive")))).build(),
                Dialect.SQLITE);

        Problem problem = only(model, "without its schema archive");
        try (GeneratedModel generated = GeneratedModel.open(model, DatabaseKind.SQLITE)) {
            assertThat(generated.catalogue().table("things").orElseThrow().schema()).isEqualTo("main");
        }
        assertThat(problems(problem.fixes().getFirst().change().apply(model))).isEmpty();
    }

    @Test
    void tablesWithTheSameNameNeedSchemas() {
        Model model = model("Archive").entity("Thing", thing -> thing.change(it -> it.withSchema(Optional.of("archive"))))
                .entity("Other", other -> other.change(it -> it.withTable(Optional.of("things")))).build();

        assertThat(problems(on(model, Dialect.POSTGRESQL))).isEmpty();
        assertThat(problems(on(model, Dialect.SQLITE))).extracting(Problem::severity).contains(Severity.ERROR);
        assertThatThrownBy(() -> GeneratedModel.open(on(model, Dialect.SQLITE), DatabaseKind.SQLITE).close())
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void differentStorageIsAWarning() {
        assertThat(only(on(modelWithAttribute(new BasicType.Array(BasicType.text(20)), it -> it), Dialect.MARIADB), "as JSON text").fixes())
                .hasSize(2);
        assertThat(only(on(modelWithAttribute(new BasicType.DateTime(BasicType.DateTime.Zone.OFFSET), it -> it), Dialect.POSTGRESQL),
                "not the offset")
                .fixes()).hasSize(1);
        assertThat(only(
                on(modelWithAttribute(BasicType.text(20), it -> it.withDatabaseDefault(Optional.of(new DatabaseDefault.Literal("a\\b")))),
                        Dialect.H2, Dialect.MYSQL),
                "doubled").severity()).isEqualTo(Severity.WARNING);
        assertThat(only(on(modelWithAttribute(BasicType.text(20), it -> it.withComment("Short")), Dialect.SQLITE), "cannot store comments")
                .element())
                .isEmpty();
    }

    @Test
    void mysqlIsStricterThanMariadb() {
        assertThat(only(on(modelWithAttribute(BasicType.text(769), UNIQUE), Dialect.MYSQL), "MySQL allows at most 3072").severity())
                .isEqualTo(Severity.ERROR);
        assertThat(only(on(modelWithAttribute(BasicType.longText(), INDEX), Dialect.MYSQL), "no maximum length").fixes()).hasSize(1);
        assertThat(only(on(modelWithAttribute(BasicType.decimal(40, 35), it -> it), Dialect.MYSQL), "MySQL allows at most 30").fixes())
                .hasSize(1);
        assertThat(problems(on(modelWithAttribute(BasicType.text(769), UNIQUE), Dialect.MARIADB))).isEmpty();
        assertThat(problems(on(modelWithAttribute(BasicType.longText(), INDEX), Dialect.MARIADB))).isEmpty();
    }

    private static Model modelWithAttribute(AttributeType type, UnaryOperator<Attribute> change) {
        return model("Thing").enumeration("Role", "USER", "ADMIN").entity("Thing", thing -> thing.attribute("value", type, change)).build();
    }

    private static Model valuesStoredByOrdinal() {
        EnumId level = new EnumId("level");
        return model("Thing").with(EnumType.of(level, "Level").withConstants(List.of(new EnumType.Constant("LOW", Optional.of("low"), ""))))
                .entity("Thing", thing -> thing.attribute("value", new BasicType.Enumerated(level, BasicType.Enumerated.Storage.ORDINAL)))
                .build();
    }

    private static Model modelWithKey(AttributeType type) {
        return model("Thing")
                .bareEntity("Thing", thing -> thing.attribute("value", type, it -> it.withKey(Optional.of(new IdGeneration.Assigned()))))
                .build();
    }

    private static Model on(Model model, Dialect first, Dialect... others) {
        return model.withSettings(model.settings().withTargets(EnumSet.of(first, others)));
    }

    private static List<String> tables(Model model, DatabaseKind kind) throws SQLException {
        try (GeneratedModel generated = GeneratedModel.open(model, kind)) {
            return generated.catalogue().tables().stream().map(Catalogue.Table::name).toList();
        }
    }

    private static Problem only(Model model, String part) {
        assertThat(problems(model)).hasSize(1);
        assertThat(problems(model).getFirst().message()).contains(part);
        return problems(model).getFirst();
    }

    private static List<Problem> problems(Model model) {
        return new ModelCheck().check(model);
    }
}
