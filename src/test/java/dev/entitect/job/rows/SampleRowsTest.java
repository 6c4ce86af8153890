package dev.entitect.job.rows;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.entitect.fixture.Samples;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.TableCount;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.model.IdMap;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.sample.OwnRows;
import dev.entitect.sample.SampleData;
import dev.entitect.sample.SampleRows;
import dev.entitect.sample.TableRows;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class SampleRowsTest {

    private static final List<String> SAMPLES = Samples.NAMES;

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void aSessionAcceptsTheGeneratedRowsOfASample(String name) {
        Model model = planned(Samples.load(name), 300);
        SampleData data = SampleRows.of(model, Schema.of(model));
        Map<String, Long> expected = data.tables().stream()
                .collect(Collectors.groupingBy(TableRows::table, Collectors.summingLong(table -> table.rows().size())));

        try (LiveSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            assertThat(data.warnings()).isEmpty();
            assertThat(session.rowCounts().stream().filter(count -> count.rows() > 0)
                    .collect(Collectors.toMap(TableCount::table, TableCount::rows))).isEqualTo(expected);
        }
    }

    @Test
    void ownRowsComeFirstAndAreReferenced() {
        Model model = planned(Samples.load("blog"), 50);

        try (LiveSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            assertThat(session.hql("select u.username from User u where u.id <= 3 order by u.id", QueryOptions.DEFAULT).rows()).hasSize(3);
            assertThat(session.hql("select count(*) from User", QueryOptions.DEFAULT).rows()).isEqualTo(List.of(List.of(53L)));
            assertThat(session.hql("select count(*) from Post p where p.author.id <= 3 and p.id > 4", QueryOptions.DEFAULT).rows())
                    .isNotEqualTo(List.of(List.of(0L)));
        }
    }

    @Test
    void aModelWithoutAPlanHasOnlyItsOwnRows() {
        Model model = Samples.load("blog");
        Schema schema = Schema.of(model);

        assertThat(SampleRows.of(model, schema).tables()).isEqualTo(new OwnRows(model, schema).ordered());
    }

    @Test
    void tablesWithTheSameNameInTwoSchemasKeepTheirRows() {
        Model model = model("Schemas").entity("Person", person -> person.change(it -> it.withTable(Optional.of("entry"))
                .withSchema(Optional.of("staff"))))
                .entity("Post", post -> post.change(it -> it.withTable(Optional.of("entry")).withSchema(Optional.of("press"))))
                .manyToOne("Post", "author", "Person", "posts")
                .rows(new SampleTable(entityId("Post"), List.of(attributeId("Post", "id"), new AssociationId("post-author")),
                        List.of(List.of(Optional.of("7"), Optional.of("1")))))
                .rows(new SampleTable(entityId("Person"), List.of(attributeId("Person", "id")), List.of(List.of(Optional.of("1")))))
                .build();

        assertThat(new OwnRows(model, Schema.of(model)).ordered()).extracting(TableRows::schema, TableRows::rows)
                .containsExactly(tuple("staff", List.of(List.of("1"))), tuple("press", List.of(List.of("7", "1"))));
        assertThat(SampleSheet.of(model, Schema.of(model), entityId("Person")).columns()).hasSize(1);
        EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE).close();
    }

    @Test
    void arraysAreParsedElementByElement() {
        Model model = model("Arrays").entity("Thing", thing -> thing.attribute("tags", new BasicType.Array(BasicType.text(40)))
                .attribute("sizes", new BasicType.Array(BasicType.integer()))).build();

        try (LiveSession session = EngineSession.open(SessionPlan.of(planned(model, 50)).spec(), BootListener.NONE)) {
            assertThat(session.sql("select count(*) from things where cardinality(tags) > 1 and sizes[1] > 0", QueryOptions.DEFAULT).rows())
                    .isNotEqualTo(List.of(List.of(0L)));
        }
    }

    /// Rows are inserted in batches of a thousand; a rejected one is still identified.
    @Test
    void theRejectedRowOfABatchIsReported() {
        List<List<Optional<String>>> rows = new ArrayList<>();
        for (int i = 1; i <= 2_500; i++) {
            rows.add(List.of(Optional.of(Integer.toString(i)), Optional.of(i == 1_777 ? "-1" : Integer.toString(i))));
        }
        Model model = model("Refused")
                .entity("Thing",
                        thing -> thing.attribute("size", BasicType.integer(),
                                it -> it.withCheck(Optional.of(new CheckRule(ConstraintName.byConvention(), "size > 0")))))
                .build()
                .withSamples(IdMap.of(List
                        .of(new SampleTable(entityId("Thing"), List.of(attributeId("Thing", "id"), attributeId("Thing", "size")), rows)),
                        SampleTable::of));

        LiveException refused = catchThrowableOfType(LiveException.class,
                () -> EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE).close());

        assertThat(refused).hasMessageContaining("Row 1777 of things");
    }

    private static Model planned(Model model, int rows) {
        return model.withSamplePlan(Optional.of(SamplePlan.standard().withRows(rows)));
    }
}
