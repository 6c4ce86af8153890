package dev.entitect.sample;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.guide.ClassModels;
import dev.entitect.model.Attribute;
import dev.entitect.model.Model;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class SampleGeneratorTest {

    private static final List<String> SAMPLES = Samples.NAMES;
    private static final SamplePlan PLAN = SamplePlan.standard();

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void theSameModelAndPlanGiveTheSameRows(String name) {
        Model model = Samples.load(name);

        assertThat(generate(model, PLAN)).isEqualTo(generate(model, PLAN));
        assertThat(generate(model, PLAN.withSeed(2))).isNotEqualTo(generate(model, PLAN));
    }

    @Test
    void rowsAreTheSameOnEveryMachine() {
        Model model = model("Small").entity("User", user -> user.attribute("email", BasicType.text(100))).build();

        assertThat(rows(generate(model, PLAN.withRows(2)), "users")).isEqualTo(List.of(
                Map.of("id", "1", "email", "lavera.ondricka@example.com"), Map.of("id", "2", "email", "enola.zemlak@example.com")));
    }

    @Test
    void anEntityGetsTheNumberOfRowsInThePlan() {
        SampleData data = generate(Samples.load("blog"),
                PLAN.withRows(10).withRowsOf(Map.of(entityId("Post"), 25, entityId("Comment"), 0)));

        assertThat(rows(data, "users")).hasSize(10);
        assertThat(rows(data, "posts")).hasSize(25);
        assertThat(rows(data, "comments")).isEmpty();
    }

    @Test
    void aTreeHasRootsAndReferencesOnlyEarlierRows() {
        List<Map<String, String>> rows = rows(generate(tree(Multiplicity.ZERO_OR_ONE), PLAN.withRows(200)), "categories");

        assertThat(rows.getFirst().get("parent_id")).isNull();
        assertThat(rows.stream().filter(row -> row.get("parent_id") != null)).hasSizeGreaterThan(150)
                .allMatch(row -> Long.parseLong(row.get("parent_id")) < Long.parseLong(row.get("id")));
    }

    @Test
    void theFirstRowReferencesItselfIfItsParentIsRequired() {
        SampleData data = generate(tree(Multiplicity.EXACTLY_ONE), PLAN);

        assertThat(data.warnings()).isEmpty();
        assertThat(rows(data, "categories").getFirst()).containsEntry("id", "1").containsEntry("parent_id", "1");
    }

    private static Model tree(Multiplicity parent) {
        return model("Tree").entity("Category", category -> category.attribute("name", BasicType.text(50)))
                .associate("Category", "parent", Multiplicity.ZERO_OR_MORE, "Category", "children", parent, it -> it).build();
    }

    @ParameterizedTest
    @CsvSource({"ZERO_OR_ONE, ZERO_OR_ONE", "EXACTLY_ONE, ZERO_OR_ONE", "ZERO_OR_ONE, EXACTLY_ONE"})
    void tablesInAReferenceCycleAreFilledAlternately(Multiplicity team, Multiplicity lead) {
        SampleData data = generate(circle(team, lead), PLAN);

        assertThat(data.warnings()).isEmpty();
        assertThat(rows(data, "teams")).hasSize(100).filteredOn(row -> row.get("lead_id") != null).hasSizeGreaterThan(60);
        assertThat(rows(data, "people")).hasSize(100).filteredOn(row -> row.get("team_id") != null).hasSizeGreaterThan(60);
        assertReferencesPointToEarlierRows(circle(team, lead), data);
    }

    @Test
    void aCycleOfRequiredReferencesCausesAWarning() {
        SampleData data = generate(circle(Multiplicity.EXACTLY_ONE, Multiplicity.EXACTLY_ONE), PLAN);

        assertThat(data.tables()).isEmpty();
        assertThat(data.warnings())
                .containsExactly("No rows of Team and Person can be generated: a row of Team needs a row of Person, which needs a row of "
                        + "Team, so none can come first. Make one of these associations optional.");
    }

    private static Model circle(Multiplicity team, Multiplicity lead) {
        return model("Circle").entity("Person", person -> person.attribute("name", BasicType.text(50)))
                .entity("Team", it -> it.attribute("name", BasicType.text(50)))
                .associate("Person", "team", Multiplicity.ZERO_OR_MORE, "Team", "members", team, it -> it)
                .associate("Team", "lead", Multiplicity.ZERO_OR_MORE, "Person", "leads", lead, it -> it).build();
    }

    @Test
    void childrenWithoutParentRowsCauseAWarning() {
        Model model = model("Lone").entity("User", user -> user).entity("Post", post -> post).manyToOne("Post", "author", "User", "posts")
                .build();

        assertThat(generate(model, PLAN.withRowsOf(Map.of(entityId("User"), 0))).warnings())
                .containsExactly("Post has no rows: each one needs a row of User, which has none.");
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void rowsReferenceEarlierRowsAndUniqueConstraintsHold(String name) {
        Model model = Samples.load(name);
        SampleData data = generate(model, PLAN.withRows(400));

        assertThat(data.warnings()).isEmpty();
        assertReferencesPointToEarlierRows(model, data);
        assertUniqueConstraintsHold(model, data);
    }

    @Test
    void compositeKeysAreUnique() {
        for (PrimaryKey.CompositeForm form : PrimaryKey.CompositeForm.values()) {
            Model model = ClassModels.orderLines(form);
            SampleData data = generate(model, PLAN.withRows(300));

            assertUniqueConstraintsHold(model, data);
            assertReferencesPointToEarlierRows(model, data);
        }
    }

    @Test
    void anExhaustedUniqueColumnCausesAWarning() {
        Model model = model("Few").entity("Flag", flag -> flag.attribute("up", BasicType.bool(), unique())).build();
        SampleData data = generate(model, PLAN);

        assertThat(rows(data, "flags")).hasSize(2);
        assertThat(data.warnings()).containsExactly(
                "Only 2 of 100 rows of Flag could be generated: there are no more values for up, which must be unique.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "slug", "name", "code", "title", "words", "sku", "username"})
    void uniqueTextsDifferInTwentyThousandRows(String property) {
        Model model = model("Unique").entity("Thing", thing -> thing.attribute(property, BasicType.text(30), unique())).build();
        SampleData data = generate(model, PLAN.withRows(20_000));

        assertThat(data.warnings()).isEmpty();
        assertThat(rows(data, "things")).hasSize(20_000).allMatch(row -> row.get(property).length() <= 30);
        assertUniqueConstraintsHold(model, data);
    }

    private static UnaryOperator<Attribute> unique() {
        return it -> it.withUnique(Optional.of(ConstraintName.byConvention()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "value > 0 and value <= 3|1, 2, 3", "value between 7 and 9|7, 8, 9", "value in (2, 4, 8)|2, 4, 8",
        "(value >= 5) AND (value < 7)|5, 6",
        "10 > value and value > 7|8, 9", "value is null or value = 6|6", "\"value\" >= -2 and value < 0|-2, -1",
        "value >= 100000 and value <> 100000 and value < 100003|100001, 100002"})
    void checksOfNumbersHold(String check, String allowed) {
        SampleData data = generate(checked(BasicType.integer(), check), PLAN);

        assertThat(data.warnings()).isEmpty();
        assertThat(rows(data, "things").stream().map(row -> row.get("value")).distinct()).containsExactlyInAnyOrder(allowed.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "length(value) >= 30|.{30,50}", "char_length(value) between 3 and 5|.{3,5}", "value in ('a', 'it''s')|[ait's]+",
        "value like 'A-%'|A-.*",
        "value = lower(value)|[^A-Z]*", "value = upper(value) and length(value) = 4|[^a-z]{4}", "value <> '' and value like '%@%'|.*@.*"})
    void checksOfTextsHold(String check, String pattern) {
        SampleData data = generate(checked(BasicType.text(50), check), PLAN);

        assertThat(data.warnings()).isEmpty();
        assertThat(rows(data, "things")).allMatch(row -> row.get("value").matches(pattern));
    }

    @ParameterizedTest
    @CsvSource({"<=", "<", "<>"})
    void checksBetweenColumnsHold(String operator) {
        Model model = model("Pairs").entity("Thing", thing -> thing.attribute("low", BasicType.integer())
                .attribute("high", BasicType.integer(),
                        it -> it.withCheck(Optional.of(new CheckRule(ConstraintName.byConvention(), "low " + operator + " high")))))
                .build();
        SampleData data = generate(model, PLAN.withRows(2_000));

        assertThat(data.warnings()).isEmpty();
        assertThat(rows(data, "things")).allMatch(row -> {
            int order = Integer.compare(Integer.parseInt(row.get("low")), Integer.parseInt(row.get("high")));
            return operator.equals("<>") ? order != 0 : operator.equals("<") ? order < 0 : order <= 0;
        });
    }

    @Test
    void anUnsupportedCheckCausesAWarning() {
        assertThat(generate(checked(BasicType.text(50), "regexp_like(value, 'x+')"), PLAN).warnings())
                .containsExactly(
                        "The check \"regexp_like(value, 'x+')\" of things is not understood: the database may reject "
                                + "generated rows.");
    }

    private static Model checked(BasicType type, String sql) {
        return model("Checked").entity("Thing", thing -> thing
                .attribute("value", type, it -> it.withCheck(Optional.of(new CheckRule(ConstraintName.byConvention(), sql))))).build();
    }

    @Test
    void updatesFollowTheCreationAndEmailAddressesMatchTheName() {
        Model model = model("Times").entity("User",
                user -> user.attribute("firstName", BasicType.text(50)).attribute("email", BasicType.text(100))
                        .attribute("createdAt", BasicType.dateTime()).attribute("updatedAt", BasicType.dateTime())
                        .attribute("birthDate", new BasicType.Date()))
                .build();

        assertThat(rows(generate(model, PLAN), "users")).allMatch(row -> row.get("created_at").compareTo(row.get("updated_at")) < 0
                && row.get("birth_date").compareTo("2009") < 0
                && row.get("email").startsWith(row.get("first_name").toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + "."));
    }

    @Test
    void skewConcentratesChildrenOnAFewParents() {
        Model model = model("Skew").entity("User", user -> user).entity("Post", post -> post).manyToOne("Post", "author", "User", "posts")
                .build();
        SamplePlan plan = PLAN.withRowsOf(Map.of(entityId("Post"), 5_000));

        assertThat(largest(generate(model, plan))).isBetween(50L, 100L);
        assertThat(largest(generate(model, plan.withSkew(0.5)))).isBetween(200L, 1_000L);
        assertThat(largest(generate(model, plan.withSkew(1)))).isGreaterThan(2_500);
    }

    private static long largest(SampleData data) {
        return Collections.max(
                rows(data, "posts").stream().collect(Collectors.groupingBy(row -> row.get("author_id"), Collectors.counting())).values());
    }

    @Test
    void sequencesContinueAfterTheBlockOfTheHighestId() throws IOException {
        Model model = model("Counted").bareEntity("Thing", thing -> thing.attribute("id", BasicType.bigint(),
                id -> id.withKey(Optional.of(new IdGeneration.Sequence(Optional.empty(), 50))))).build();
        StringBuilder sql = new StringBuilder();

        new SqlInserts(model, Schema.of(model), Dialect.POSTGRESQL).write(generate(model, PLAN.withRows(2)).tables(), sql);

        assertThat(sql).hasToString("""
                insert into things (id) values
                  (1),
                  (2);
                alter sequence if exists things_seq restart with 52;
                """);
    }

    @Test
    void anEnumWithoutConstantsHasNoRowsToOffer() {
        AttributeType none = new BasicType.Enumerated(new EnumId("none"), BasicType.Enumerated.Storage.NAME);
        Model required = model("Empty").enumeration("None").entity("Thing", thing -> thing.attribute("state", none)).build();
        Model optional = model("Empty").enumeration("None")
                .entity("Thing", thing -> thing.attribute("state", none, it -> it.withNullable(true))).build();

        assertThat(generate(required, PLAN.withRows(2)).warnings())
                .containsExactly("No rows of Thing can be generated: there is no value for state, which must have one.");
        assertThat(rows(generate(optional, PLAN.withRows(2)), "things")).hasSize(2)
                .allSatisfy(row -> assertThat(row.get("state")).isNull());
    }

    private static SampleData generate(Model model, SamplePlan plan) {
        return SampleGenerator.generate(model, plan, Schema.of(model), List.of());
    }

    private static List<Map<String, String>> rows(SampleData data, String table) {
        List<Map<String, String>> rows = new ArrayList<>();
        data.tables().stream().filter(it -> it.table().equals(table)).forEach(it -> it.rows().forEach(cells -> {
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                row.put(it.columns().get(i), cells.get(i));
            }
            rows.add(row);
        }));
        return rows;
    }

    private static void assertReferencesPointToEarlierRows(Model model, SampleData data) {
        Map<String, List<Map<String, String>>> all = data.tables().stream().map(TableRows::table).distinct()
                .collect(Collectors.toMap(Function.identity(), table -> rows(data, table)));
        Schema.of(model).tables().forEach(table -> table.foreignKeys().forEach(key -> {
            Set<List<String>> earlier = all.getOrDefault(key.referencedTable(), List.of()).stream()
                    .map(row -> key.referencedColumns().stream().map(row::get).toList()).collect(Collectors.toSet());
            assertThat(all.getOrDefault(table.name(), List.of()).stream().map(row -> values(row, key.columns()))
                    .filter(it -> !it.contains(null))).as(key.toString()).allMatch(earlier::contains);
        }));
    }

    private static List<String> values(Map<String, String> row, List<String> columns) {
        return Arrays.asList(columns.stream().map(row::get).toArray(String[]::new));
    }

    private static void assertUniqueConstraintsHold(Model model, SampleData data) {
        Schema.of(model).tables().forEach(table -> {
            List<List<String>> uniques = new ArrayList<>(table.uniques().stream().map(unique -> unique.columns()).toList());
            uniques.add(table.primaryKey().columns());
            uniques.stream().filter(columns -> !columns.isEmpty()).forEach(columns -> {
                List<List<String>> values = rows(data, table.name()).stream().map(row -> values(row, columns))
                        .filter(it -> it.stream().allMatch(Objects::nonNull)).toList();
                assertThat(new HashSet<>(values)).as(table.name() + columns).hasSameSizeAs(values);
            });
        });
    }
}
