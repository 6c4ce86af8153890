package dev.entitect.ui.inspector;

import dev.entitect.edit.ClassEdits;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Elements;
import dev.entitect.edit.NewElement;
import dev.entitect.edit.TableColumns;
import dev.entitect.model.Entity;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.PrimaryKey.CompositeForm;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.control.MenuItem;

/// The fields of an entity.
final class EntityForm extends ClassForm<Entity> {

    private final EntityId entity;

    EntityForm(FormContext context, EntityId id) {
        super(context, id, Entity.class);
        this.entity = id;
        nameField("class name");
        form().text("Table", Hints.of("Table name; leave empty to use the naming convention.", "@Table(name)", "__tablename__"),
                it -> it.table().orElse(""), it -> context.naming().table(it.name()),
                (it, text) -> it.withTable(Texts.optional(text)));
        groupField();
        commentField(Hints.of("Used as Javadoc and as the table's comment.", "@Table(comment)", "the class's docstring"));
        attributes();
        mixins();
        members();
        constraints();
        primaryKey();
        new InheritanceFields(context, form(), id);
        softDelete(Entity::softDelete, Entity::withSoftDelete, "one");
        stringForm();
        tableOptions();
        form().refresh();
    }

    private void mixins() {
        form().section("Mixins", true).summary(it -> Texts.count(it.mixins().size()));
        ItemList<MixinId> list = new ItemList<>("Add mixin", id -> model().mixins().find(id).map(Mixin::name).orElse(""),
                mixins -> form().write("Change mixins", it -> it.withMixins(mixins)));
        list.opening(context()::select).detail(id -> model().mixins().find(id).filter(Mixin::baseClass).map(it -> "base class").orElse(""));
        form().wide(list.node());
        form().onRefresh(() -> element().ifPresent(it -> {
            List<MenuItem> choices = new ArrayList<>(model().mixins().stream().filter(mixin -> !it.mixins().contains(mixin.id()))
                    .map(mixin -> ItemList.menuItem(mixin.name(), () -> context().apply(ClassEdits.addMixin(entity, mixin)))).toList());
            choices.add(ItemList.menuItem("New mixin", this::addNewMixin));
            list.show(it.mixins(), choices, "");
        }));
    }

    private void addNewMixin() {
        Mixin mixin = (Mixin) NewElement.MIXIN.make(model(), context().document().ids());
        context().apply(
                new Edit("Add mixin " + mixin.name(), model -> ClassEdits.addMixin(entity, mixin).change().apply(model.with(mixin))));
        context().select(mixin.id());
    }

    private void constraints() {
        form().section("Constraints and indexes", false).summary(it -> Texts.count(it.constraints().size()));
        ItemList<TableConstraint> list = new ItemList<>("Add", this::words,
                constraints -> form().write("Change constraints", it -> it.withConstraints(constraints)));
        list.opening(constraint -> context().select(constraint.id())).unordered();
        form().wide(list.node());
        List<MenuItem> kinds = List.of(
                ItemList.menuItem("Unique constraint",
                        () -> add(new TableConstraint.Unique(newId(), ConstraintName.byConvention(), List.of()))),
                ItemList.menuItem("Index", () -> add(new TableConstraint.Index(newId(), ConstraintName.byConvention(), List.of()))),
                ItemList.menuItem("Check",
                        () -> add(new TableConstraint.Check(newId(), new CheckRule(new ConstraintName("positive"), "1 = 1")))));
        form().onRefresh(() -> element().ifPresent(it -> {
            list.show(it.constraints(), kinds, "");
        }));
    }

    private void add(TableConstraint constraint) {
        context().apply(ClassEdits.addConstraint(entity, constraint));
        context().select(constraint.id());
    }

    private ConstraintId newId() {
        return new ConstraintId(context().newId());
    }

    private String words(TableConstraint constraint) {
        return Elements.kindName(constraint) + switch (constraint) {
            case TableConstraint.Unique it -> " (" + String.join(", ", TableColumns.namesOf(model(), it.columns())) + ")";
            case TableConstraint.Index it -> " (" + String.join(", ", TableColumns.namesOf(model(), it.columns())) + ")";
            case TableConstraint.Check it -> " " + it.rule().sql();
        };
    }

    private void primaryKey() {
        form().section("Primary key", false).summary(
                it -> String.join(", ", context().schema().find(entity).map(table -> table.primaryKey().columns()).orElse(List.of())));
        form().text("Constraint", Hints.of("Constraint name; leave empty to use the naming convention.", "", "PrimaryKeyConstraint(name)"),
                it -> it.primaryKey().name().text(),
                it -> context().schema().find(entity).map(table -> table.primaryKey().name()).orElse(""),
                (it, text) -> it.withPrimaryKey(new PrimaryKey(Texts.constraint(text), it.primaryKey().composite())));
        form().choice("Composite key",
                Hints.of("How Java represents a primary key of several columns; ignored for a single column.", "@IdClass, @EmbeddedId",
                        "several primary_key=True"),
                List.of(CompositeForm.values()), composite -> composite == CompositeForm.ID_CLASS ? "@IdClass" : "@EmbeddedId",
                it -> it.primaryKey().composite(), (it, composite) -> it.withPrimaryKey(new PrimaryKey(it.primaryKey().name(), composite)));
    }

    private void stringForm() {
        form().section("toString", false).summary(it -> String.join(", ", TableColumns.namesOf(model(), it.stringForm())));
        columnList("Add attribute", "Change toString", Entity::stringForm, Entity::withStringForm,
                it -> TableColumns.attributes(model(), entity),
                Hints.of("Attributes shown by toString; leave empty for the primary key and the first text attribute.", "toString()",
                        "__repr__"));
    }

    private void tableOptions() {
        form().section("Table options", false).summary(it -> it.schema().orElse(""));
        form().text("Schema",
                Hints.of("The table's schema; leave empty for the default schema.", "@Table(schema)", "__table_args__ schema"),
                it -> it.schema().orElse(""), it -> "default", (it, text) -> it.withSchema(Texts.optional(text)));
        this.<ColumnOwner>columnList("Add column", "Change column order", Entity::columnOrder, Entity::withColumnOrder,
                it -> TableColumns.of(model(), entity),
                Hints.of("Columns to place first in the table, in this order; all others follow.", "", "the order of the columns"));
    }

    private <V extends ColumnOwner> void columnList(String addText, String label, Function<Entity, List<V>> read,
            BiFunction<Entity, List<V>, Entity> change,
            Function<Entity, List<V>> all, String hint) {
        ItemList<V> list = new ItemList<>(addText, owner -> TableColumns.nameOf(model(), owner),
                owners -> form().write(label, it -> change.apply(it, owners)));
        form().row(label.equals("Change column order") ? "Column order" : "Shown attributes", hint, list.node(), true);
        form().onRefresh(() -> element().ifPresent(it -> {
            list.show(read.apply(it), all.apply(it).stream().filter(owner -> !read.apply(it).contains(owner)).toList());
        }));
    }

    private Model model() {
        return context().model();
    }
}
