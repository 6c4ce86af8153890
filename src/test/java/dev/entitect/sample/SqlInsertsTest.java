package dev.entitect.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.MappingModels;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.ValueTypes;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.schema.Schema;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Rows for models of every shape, inserted into the tables that Hibernate creates and read by the generated classes.
class SqlInsertsTest {

    private static final int ROWS = 25;

    /// All models on H2; on the other databases only those that differ in how values are written.
    static Stream<Arguments> models() {
        Stream<Arguments> onH2 = MappingModels.all().entrySet().stream()
                .map(model -> Arguments.of(model.getKey(), model.getValue(), DatabaseKind.H2));
        Stream<Arguments> values = Arrays.stream(DatabaseKind.values()).filter(kind -> kind != DatabaseKind.H2)
                .flatMap(kind -> ValueTypes.all().entrySet().stream().map(model -> Arguments.of(model.getKey(), model.getValue(), kind)));
        return Stream.concat(onH2, values);
    }

    @ParameterizedTest(name = "{0} on {2}")
    @MethodSource("models")
    void rowsAreInsertedAndReadByTheGeneratedClasses(String name, Model model, DatabaseKind kind) throws SQLException, IOException {
        Schema schema = Schema.of(model);
        SampleData data = SampleGenerator.generate(model, SamplePlan.standard().withRows(ROWS), schema, List.of());
        StringBuilder sql = new StringBuilder();
        new SqlInserts(model, schema, kind.dialect()).write(data.tables(), sql);

        try (GeneratedModel generated = GeneratedModel.open(model, kind)) {
            generated.factory().inTransaction(session -> session.doWork(connection -> {
                try (Statement statement = connection.createStatement()) {
                    for (String insert : sql.toString().split(";\n")) {
                        statement.execute(insert);
                    }
                }
            }));
            generated.factory().inTransaction(session -> {
                for (Entity entity : model.entities()) {
                    assertThat(session.createSelectionQuery("from " + entity.name(), Object.class).getResultList()).as(entity.name())
                            .hasSizeGreaterThanOrEqualTo(ROWS);
                }
            });
        }
    }
}
