package dev.entitect.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.catalogue.jdbc.CatalogueReader;
import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.database.TestDatabase;
import dev.entitect.fixture.guide.ClassModels;
import dev.entitect.fixture.guide.ConstraintModels;
import dev.entitect.fixture.guide.RelationshipModels;
import dev.entitect.fixture.guide.TypeModels;
import dev.entitect.model.Model;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Compares a schema created by SQLAlchemy from a script in `oracle/` with the one created by Hibernate from the classes of a model. Both
/// must be equal, except for the [differences][Difference] that docs/oracle.md explains.
class SqlAlchemyOracleTest {

    private static final Map<String, Model> MODELS = models();

    private static Map<String, Model> models() {
        Map<String, Model> models = new LinkedHashMap<>();
        models.put("declarative", ConstraintModels.declarative());
        models.put("column_types", TypeModels.columnTypes());
        models.put("constraints", ConstraintModels.constraints());
        models.put("relationships", RelationshipModels.relationships());
        models.put("mixins", ClassModels.severalMixins());
        Samples.GUIDE_SAMPLES.forEach(name -> models.put(name, Samples.load(name)));
        models.replaceAll((name, model) -> ConstraintModels.withNamedKeys(model));
        models.put("naming", ConstraintModels.namingConvention());
        return models;
    }

    static Stream<Arguments> schemas() {
        return MODELS.keySet().stream()
                .flatMap(name -> Stream.of(DatabaseKind.SQLITE, DatabaseKind.POSTGRESQL).map(kind -> Arguments.of(name, kind)));
    }

    @BeforeAll
    static void needsSqlAlchemy() {
        SqlAlchemy.assumeInstalled();
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("schemas")
    void hibernateCreatesWhatSqlAlchemyCreates(String name, DatabaseKind kind) throws SQLException {
        SortedSet<String> expected = bySqlAlchemy(name, kind);
        SortedSet<String> actual = byHibernate(MODELS.get(name), kind);
        Set<String> differences = new TreeSet<>();
        expected.stream().filter(fact -> !actual.contains(fact)).forEach(fact -> differences.add("SQLAlchemy alone: " + fact));
        actual.stream().filter(fact -> !expected.contains(fact)).forEach(fact -> differences.add("Hibernate alone: " + fact));

        Set<Difference> found = new TreeSet<>();
        differences.removeIf(fact -> {
            Set<Difference> explaining = Difference.explaining(fact);
            found.addAll(explaining);
            return !explaining.isEmpty();
        });
        assertThat(differences).isEmpty();
        assertThat(found).isEqualTo(Difference.expectedIn(name, kind));
    }

    private static SortedSet<String> bySqlAlchemy(String name, DatabaseKind kind) throws SQLException {
        try (TestDatabase database = kind.open()) {
            SqlAlchemy.create(name, database);
            try (Connection connection = database.connect()) {
                return SchemaFacts.of(CatalogueReader.of(connection).read(connection));
            }
        }
    }

    private static SortedSet<String> byHibernate(Model model, DatabaseKind kind) throws SQLException {
        try (GeneratedModel generated = GeneratedModel.open(model, kind)) {
            return SchemaFacts.of(generated.catalogue());
        }
    }
}
