package dev.entitect.job.rows;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.ModelBuilder;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.Model;
import dev.entitect.model.SampleTable;
import dev.entitect.model.SoftDelete;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Soft-deleted rows are not copied into a model, whichever column marks them and whichever table it is in.
class DeletedRowsTest {

    /// Each kind of deletion mark, as a separate column and as an attribute, in each kind of hierarchy.
    static List<Arguments> deletionMarks() {
        List<Arguments> all = new ArrayList<>();
        for (SoftDelete.Strategy mark : SoftDelete.Strategy.values()) {
            for (boolean attribute : new boolean[] {false, true}) {
                Stream.concat(Stream.of(Optional.<Strategy>empty()), Stream.of(Strategy.values()).map(Optional::of))
                        .forEach(hierarchy -> all.add(Arguments.of(mark, attribute, hierarchy)));
            }
        }
        return all;
    }

    @ParameterizedTest(name = "{0}, an attribute: {1}, {2}")
    @MethodSource("deletionMarks")
    void aSoftDeletedRowIsNotCopied(SoftDelete.Strategy mark, boolean attribute, Optional<Strategy> hierarchy) {
        Model model = documents(mark, attribute, hierarchy);
        Schema schema = Schema.of(model);
        Table table = schema.storage(entityId("Document")).tables().getFirst();
        Column column = table.deletionMark().orElseThrow();
        String deleted = mark == SoftDelete.Strategy.FLAG ? "true" : "timestamp '2026-01-31 10:00:00'";
        try (LiveSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            assertThat(SessionRows.read(session, model, entityId("Document")).rows()).hasSize(2);

            session.sql("update " + table.name() + " set " + column.name() + " = " + deleted + " where id = 2", QueryOptions.DEFAULT);

            List<List<Optional<String>>> rows = SessionRows.read(session, model, entityId("Document")).rows();
            assertThat(rows).hasSize(1);
            assertThat(rows.getFirst().getFirst()).contains("1");
            Model copied = SampleSheet.of(model, schema, entityId("Document")).edits().replace(rows).change().apply(model);
            assertThat(copied.samples().get(entityId("Document")).rows()).hasSize(1);
        }
    }

    private static Model documents(SoftDelete.Strategy mark, boolean attribute, Optional<Strategy> hierarchy) {
        boolean flag = mark == SoftDelete.Strategy.FLAG;
        String column = flag ? "deleted" : "deleted_at";
        ModelBuilder builder = model("Documents").bareEntity("Document", document -> {
            document.attribute("id", BasicType.bigint(), id -> id.withKey(Optional.of(new IdGeneration.Assigned())))
                    .attribute("title", BasicType.text(40));
            if (attribute) {
                document.attribute("gone", flag ? BasicType.bool() : BasicType.dateTime(),
                        it -> it.withColumn(Optional.of(column)).withNullable(!flag));
            }
            return document.change(it -> it.withSoftDelete(Optional.of(new SoftDelete(mark, Optional.empty()))).withInheritance(
                    hierarchy.<Inheritance>map(strategy -> new Inheritance.Root(strategy, false, Optional.empty(), Optional.empty()))
                            .orElse(new Inheritance.None())));
        });
        if (hierarchy.isPresent()) {
            builder.bareEntity("Report", report -> report.attribute("pages", BasicType.integer())
                    .change(it -> it.withInheritance(new Inheritance.Subclass(entityId("Document"), Optional.empty()))))
                    .rows(new SampleTable(entityId("Report"), List.of(attributeId("Document", "id"), attributeId("Document", "title"),
                            attributeId("Report", "pages")), List.of(List.of(Optional.of("9"), Optional.of("Third"), Optional.of("3")))));
        }
        return builder.rows(new SampleTable(entityId("Document"), List.of(attributeId("Document", "id"), attributeId("Document", "title")),
                List.of(List.of(Optional.of("1"), Optional.of("First")), List.of(Optional.of("2"), Optional.of("Second"))))).build();
    }
}
