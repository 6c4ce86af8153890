package dev.entitect.job.rows;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Edit;
import dev.entitect.edit.SampleEdits.Place;
import dev.entitect.fixture.Samples;
import dev.entitect.job.rows.SampleColumn.Choice;
import dev.entitect.model.IdMap;
import dev.entitect.model.Model;
import dev.entitect.model.SampleTable;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SampleSheetTest {

    private static final List<String> SAMPLES = Samples.NAMES;

    private final Model shop = model("Shop").enumeration("Status", "NEW", "PAID")
            .entity("Customer",
                    it -> it.attribute("name", BasicType.text(10)).attribute("email", BasicType.text(40),
                            email -> email.withUnique(Optional.of(ConstraintName.byConvention()))))
            .entity("Order",
                    it -> it.attribute("status", new BasicType.Enumerated(new EnumId("status"), BasicType.Enumerated.Storage.ORDINAL))
                            .attribute("placed", BasicType.dateTime())
                            .attribute("total", BasicType.decimal(6, 2), total -> total.withNullable(true)))
            .manyToOne("Order", "customer", "Customer", "orders")
            .entity("Tag", it -> it).manyToMany("Order", "tags", "Tag", "orders").build();

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void rowsAcceptedByASessionHaveNoProblems(String name) {
        Model model = Samples.load(name);
        Stream<SampleOwner> owners = Stream.concat(model.entities().ids().stream(), model.associations().ids().stream());

        assertThat(owners.flatMap(owner -> sheet(model, owner).rows().stream()).flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.problem().stream())).isEmpty();
    }

    @Test
    void cellsOfferConstantsAndTheKeysOfReferenceableRows() {
        Model model = with(shop, "Customer", List.of("id", "name"), row("1", "Ada"), row("2", "Grace"));
        SampleSheet orders = sheet(model, entityId("Order"));

        assertThat(orders.columns()).extracting(SampleColumn::name).containsExactly("id", "status", "placed", "total", "customer");
        assertThat(orders.columns().get(1).choices()).extracting(Choice::text).containsExactly("NEW", "PAID");
        assertThat(orders.columns().get(4).choices()).containsExactly(new Choice("1", "1  Ada"), new Choice("2", "2  Grace"));
    }

    @Test
    void theKeyComesFirst() {
        assertThat(sheet(Samples.load("shop"), entityId("OrderItem")).columns()).extracting(SampleColumn::name).containsExactly("order",
                "product", "quantity", "unitPrice");
    }

    @Test
    void columnsOfAJoinTableAreNamedAfterTheRoles() {
        SampleSheet pairs = sheet(shop, new AssociationId("order-tags"));

        assertThat(pairs.columns()).extracting(SampleColumn::name).containsExactly("orders", "tags");
        assertThat(pairs.columns()).extracting(SampleColumn::type).containsExactly("Order", "Tag");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NULL", value = {
        "name|Anastasia-Maria|name takes at most 10 characters, not 15.",
        "name|NULL|name must have a value.",
        "id|9999999999999999999|id takes numbers from -9,223,372,036,854,775,808 to 9,223,372,036,854,775,807.",
        "id|one|id takes a whole number, not “one”.",
    })
    void aCellWithAnInvalidValueIsMarked(String column, String text, String problem) {
        SampleSheet sheet = sheet(with(shop, "Customer", List.of("email", column), row("a@example.org", text)), entityId("Customer"));

        assertThat(cell(sheet, 0, column).problem()).contains(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "NULL", value = {
        "status|SENT|status takes one of NEW, PAID, not “SENT”.",
        "status|1|NULL",
        "placed|yesterday|placed takes a date and time such as 2026-01-31 09:30:00, not “yesterday”.",
        "placed|2026-01-31 09:30|NULL",
        "total|12345.5|total takes at most 4 digits before the decimal point.",
        "total|12.555|NULL",
        "total|NULL|NULL",
    })
    void eachTypeHasItsOwnErrorMessage(String column, String text, String problem) {
        SampleSheet sheet = sheet(with(shop, "Order", List.of("id", column), row("1", text)), entityId("Order"));

        assertThat(cell(sheet, 0, column).problem()).isEqualTo(Optional.ofNullable(problem));
    }

    @Test
    void duplicateKeysAndUniqueValuesAndDanglingReferencesAreMarked() {
        Model model = with(shop, "Customer", List.of("id", "name", "email"), row("1", "Ada", "a@example.org"),
                row("1", "Bea", "a@example.org"));
        SampleSheet customers = sheet(model, entityId("Customer"));
        assertThat(cell(customers, 1, "id").problem()).contains("Another row has the same key.");
        assertThat(cell(customers, 0, "email").problem()).contains("Another row has the same email.");

        AssociationId tags = new AssociationId("order-tags");
        SampleSheet pairs = sheet(model.withSamples(model.samples().with(tags, new SampleTable(tags, List.of(), List.of(row("4", "5"))))),
                tags);
        assertThat(pairs.rows().getFirst().cells().get(1).problem()).contains("None of the own rows of Tag has the key 5.");
    }

    @Test
    void columnsWithoutValuesAreLeftToTheDatabase() {
        SampleSheet sheet = sheet(with(shop, "Customer", List.of("name", "email"), row("Ada", "a@example.org")), entityId("Customer"));

        assertThat(cell(sheet, 0, "id")).isEqualTo(new SampleSheet.Cell(Optional.empty(), false, Optional.empty()));
        assertThat(sheet.columns().getFirst().without()).isEqualTo(SampleColumn.Without.COUNTED);
    }

    @Test
    void newRowsAndCopiesGetTheNextKey() {
        Model model = with(shop, "Customer", List.of("id", "name"), row("1", "Ada"), row("7", "Bea"));
        assertThat(rows(model, sheet(model, entityId("Customer")).add(2)).getLast()).isEqualTo(row("8", null));
        assertThat(rows(model, sheet(model, entityId("Customer")).duplicate(new TreeSet<>(List.of(0, 1))))).containsExactly(row("1", "Ada"),
                row("7", "Bea"), row("8", "Ada"), row("9", "Bea"));
        assertThat(rows(shop, sheet(shop, entityId("Customer")).add(0))).containsExactly(row("1"));
    }

    @Test
    void pastingABlockAddsMissingRows() {
        Model model = with(shop, "Customer", List.of("id", "name"), row("1", "Ada"));
        Edit paste = sheet(model, entityId("Customer")).paste(new Place(0, 1),
                List.of(row("Bea", "b@example.org"), row("Cleo", null, "too far")));

        assertThat(rows(model, paste)).containsExactly(row("1", "Bea", "b@example.org"), row("2", "Cleo", null));
        assertThat(paste.label()).isEqualTo("Change 5 cells of Customer");
    }

    @Test
    void severalCellsAreSetToNullAtOnce() {
        Model model = with(shop, "Customer", List.of("id", "name"), row("1", "Ada"), row("2", "Bea"));

        assertThat(rows(model, sheet(model, entityId("Customer")).fill(List.of(new Place(0, 1), new Place(1, 1)), Optional.empty())))
                .containsExactly(row("1", null), row("2", null));
    }

    private static SampleSheet sheet(Model model, SampleOwner of) {
        return SampleSheet.of(model, Schema.of(model), of);
    }

    private static SampleSheet.Cell cell(SampleSheet sheet, int row, String column) {
        return sheet.rows().get(row).cells().get(sheet.columns().stream().map(SampleColumn::name).toList().indexOf(column));
    }

    private static List<List<Optional<String>>> rows(Model model, Edit edit) {
        return edit.change().apply(model).samples().get(entityId("Customer")).rows();
    }

    @SafeVarargs
    private static Model with(Model model, String entity, List<String> columns, List<Optional<String>>... rows) {
        SampleTable table = new SampleTable(entityId(entity),
                columns.stream().map(name -> attributeId(entity, name)).map(ColumnOwner.class::cast).toList(), List.of(rows));
        return model.withSamples(IdMap.of(List.of(table), SampleTable::of));
    }

    private static List<Optional<String>> row(String... cells) {
        return new ArrayList<>(Arrays.stream(cells).map(Optional::ofNullable).toList());
    }
}
