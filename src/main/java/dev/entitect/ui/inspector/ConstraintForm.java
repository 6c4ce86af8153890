package dev.entitect.ui.inspector;

import dev.entitect.edit.ClassEdits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.TableColumns;
import dev.entitect.model.Model;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of a table's unique constraint, index or check.
final class ConstraintForm extends InspectorForm<TableConstraint> {

    private final ConstraintId id;
    private final EntityId home;

    ConstraintForm(FormContext context, EntityId home, ConstraintId id) {
        super(context, (label, change) -> context.apply(ClassEdits.changeConstraint(label, home, id, change)));
        this.id = id;
        this.home = home;
        form().text("Name", Hints.of("Name in the database; leave empty to use the naming convention.", names(), "name"),
                it -> name(it).text(), this::conventional, (it, text) -> withName(it, new ConstraintName(text)));
        if (now() instanceof TableConstraint.Check) {
            form().longText("Condition",
                    Hints.of("SQL condition on column names that each row must satisfy.", "@Check", "CheckConstraint"),
                    it -> rule(it).map(CheckRule::sql).orElse(""),
                    (it, text) -> new TableConstraint.Check(it.id(), new CheckRule(name(it), Texts.required(text, "The condition"))));
        } else {
            columns();
        }
        form().refresh();
    }

    private String names() {
        return switch (now()) {
            case TableConstraint.Unique it -> "@UniqueConstraint(name)";
            case TableConstraint.Index it -> "@Index(name)";
            case TableConstraint.Check it -> "@Check(name)";
        };
    }

    private void columns() {
        ItemList<ColumnOwner> list = new ItemList<>("Add column", owner -> TableColumns.nameOf(model(), owner),
                columns -> form().write("Change columns", it -> withColumns(it, columns)));
        form().row("Columns",
                Hints.of("Columns of the constraint in order, including foreign keys.", "columnNames", "the columns of the constraint"),
                list.node(), true);
        form().onRefresh(() -> element().ifPresent(it -> {
            list.show(columns(it), TableColumns.of(model(), home).stream().filter(owner -> !columns(it).contains(owner)).toList());
        }));
    }

    private Model model() {
        return context().model();
    }

    private static ConstraintName name(TableConstraint constraint) {
        return switch (constraint) {
            case TableConstraint.Unique it -> it.name();
            case TableConstraint.Index it -> it.name();
            case TableConstraint.Check it -> it.rule().name();
        };
    }

    private static TableConstraint withName(TableConstraint constraint, ConstraintName name) {
        return switch (constraint) {
            case TableConstraint.Unique it -> new TableConstraint.Unique(it.id(), name, it.columns());
            case TableConstraint.Index it -> new TableConstraint.Index(it.id(), name, it.columns());
            case TableConstraint.Check it -> new TableConstraint.Check(it.id(), new CheckRule(name, it.rule().sql()));
        };
    }

    private static List<ColumnOwner> columns(TableConstraint constraint) {
        return switch (constraint) {
            case TableConstraint.Unique it -> it.columns();
            case TableConstraint.Index it -> it.columns();
            case TableConstraint.Check it -> List.of();
        };
    }

    private static TableConstraint withColumns(TableConstraint constraint, List<ColumnOwner> columns) {
        return switch (constraint) {
            case TableConstraint.Unique it -> new TableConstraint.Unique(it.id(), it.name(), columns);
            case TableConstraint.Index it -> new TableConstraint.Index(it.id(), it.name(), columns);
            case TableConstraint.Check it -> it;
        };
    }

    private static Optional<CheckRule> rule(TableConstraint constraint) {
        return constraint instanceof TableConstraint.Check check ? Optional.of(check.rule()) : Optional.empty();
    }

    /// The name by convention, used when it has no explicit one.
    private String conventional(TableConstraint constraint) {
        return context().schema().find(home).stream().flatMap((Table table) -> Stream.of(
                table.uniques().stream().filter(it -> it.origin().equals(id)).map(Table.Unique::name),
                table.indexes().stream().filter(it -> it.origin().equals(id)).map(Table.Index::name),
                table.checks().stream().filter(it -> it.origin().equals(id)).map(Table.Check::name)).flatMap(names -> names)).findFirst()
                .orElse("");
    }

    @Override
    Optional<TableConstraint> element() {
        return Elements.constraint(context().model(), id);
    }

    @Override
    String title() {
        return element().map(it -> name(it).isByConvention() ? conventional(it) : name(it).text()).filter(name -> !name.isEmpty())
                .orElseGet(() -> element().map(Elements::kindName).orElse(""));
    }

    @Override
    String subtitle() {
        return element().map(Elements::kindName).orElse("") + " of " + Elements.name(context().model(), home);
    }

    @Override
    Optional<ElementId> owningClass() {
        return Optional.of(home);
    }
}
