package dev.entitect.ui.inspector;

import dev.entitect.edit.AssociationEdits;
import dev.entitect.edit.Elements;
import dev.entitect.model.Association;
import dev.entitect.model.Model;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.schema.Table;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

/// The fields of an association's carrier: how the database stores it.
final class CarrierFields {

    private final FormContext context;
    private final Form<Association> form;
    private final AssociationId id;

    CarrierFields(FormContext context, Form<Association> form, AssociationId id) {
        this.context = context;
        this.form = form;
        this.id = id;
    }

    void add(Carrier shown) {
        switch (shown) {
            case Carrier.Columns it -> columns();
            case Carrier.JoinTable it -> joinTable();
            case Carrier.Through it -> through(it);
        }
    }

    private void columns() {
        form.section("Foreign key", true);
        key(it -> columns(it).key(), (it, key) -> it.withCarrier(new Carrier.Columns(key, columns(it).identifying(), columns(it).index())),
                false);
        form.check("", "Identifying",
                Hints.of("The foreign key is part of the owner's primary key.", "@Id @ManyToOne, @MapsId", "primary_key=True"),
                Association::isIdentifying,
                (it, on) -> it.withCarrier(new Carrier.Columns(columns(it).key(), on, columns(it).index())));
        form.check("", "Indexed", Hints.of("For columns that queries often filter by.", "@Index", "index=True"),
                it -> columns(it).index().isPresent(),
                (it, on) -> withIndex(it, on ? Optional.of(ConstraintName.byConvention()) : Optional.empty()));
        form.text("Index name", "Name in the database; leave empty to use the naming convention.",
                it -> columns(it).index().map(ConstraintName::text).orElse(""),
                it -> table().flatMap(
                        table -> table.indexes().stream().filter(index -> index.origin().equals(id)).map(Table.Index::name).findFirst())
                        .orElse(""),
                (it, text) -> withIndex(it, Optional.of(Texts.constraint(text)))).when(it -> columns(it).index().isPresent());
    }

    private static Association withIndex(Association it, Optional<ConstraintName> index) {
        return it.withCarrier(new Carrier.Columns(columns(it).key(), columns(it).identifying(), index));
    }

    private void joinTable() {
        form.section("Join table", true);
        form.text("Table", Hints.of("Name of the join table; leave empty to use the naming convention.", "@JoinTable(name)", "secondary"),
                it -> joinTable(it).table().orElse(""),
                it -> context.schema().joinTable(id).map(Table::name).orElse(""),
                (it, text) -> it.withCarrier(new Carrier.JoinTable(joinTable(it).schema(), Texts.optional(text), joinTable(it).ownerKey(),
                        joinTable(it).inverseKey())));
        form.text("Schema", Hints.of("The table's schema; leave empty for the default schema.", "@JoinTable(schema)", "Table(schema)"),
                it -> joinTable(it).schema().orElse(""), it -> "default",
                (it, text) -> it.withCarrier(new Carrier.JoinTable(Texts.optional(text), joinTable(it).table(), joinTable(it).ownerKey(),
                        joinTable(it).inverseKey())));
        form.wide(button("Convert to association entity",
                "Maps the join table to an entity that can have attributes. Table, columns and rows are kept.",
                () -> context.apply(AssociationEdits.convertToEntity(id, AssociationEdits.Between.of(context.document().ids())))));
        form.section("Foreign key to " + typeName(true), true);
        key(it -> joinTable(it).ownerKey(), (it, key) -> it.withCarrier(
                new Carrier.JoinTable(joinTable(it).schema(), joinTable(it).table(), key, joinTable(it).inverseKey())), false);
        form.section("Foreign key to " + typeName(false) + (form.element().filter(Association::isLoop).isPresent() ? " (inverse)" : ""),
                true);
        key(it -> joinTable(it).inverseKey(), (it, key) -> it.withCarrier(
                new Carrier.JoinTable(joinTable(it).schema(), joinTable(it).table(), joinTable(it).ownerKey(), key)), true);
    }

    private void through(Carrier.Through carrier) {
        form.section("Association entity", true);
        Hyperlink entity = link(Elements.name(model(), carrier.entity()), () -> context.select(carrier.entity()));
        form.row("Entity",
                Hints.of("Represents each pair of associated objects, and can have attributes.", "an entity with @MapsId",
                        "association object"),
                entity, false);
        form.row("Owning end", "", link(Elements.name(model(), carrier.toOwner()), () -> context.select(carrier.toOwner())), false);
        form.row("Inverse end", "", link(Elements.name(model(), carrier.toInverse()), () -> context.select(carrier.toInverse())), false);
        form.wide(button("Convert to join table", "Removes the entity in between. Table, columns and rows are kept.",
                () -> context.apply(AssociationEdits.convertToJoinTable(id))))
                .disabled(it -> AssociationEdits.obstacle(model(), id));
    }

    private static Hyperlink link(String text, Runnable work) {
        Hyperlink link = new Hyperlink(text);
        link.setOnAction(event -> work.run());
        return link;
    }

    private static Button button(String text, String hint, Runnable work) {
        Button button = new Button(text, Icon.CONVERTER.node());
        button.setWrapText(true);
        button.setAccessibleHelp(hint);
        button.setTooltip(new Tooltip(hint));
        button.setOnAction(event -> work.run());
        return button;
    }

    private void key(Function<Association, ForeignKey> get, BiFunction<Association, ForeignKey, Association> set, boolean inverse) {
        form.text("Columns",
                Hints.of("Column names, separated by commas; leave empty to use the naming convention.", "@JoinColumn(name)",
                        "Column(name)"),
                it -> String.join(", ", get.apply(it).columns()),
                it -> key(inverse).map(key -> String.join(", ", key.columns())).orElse(""),
                (it, text) -> set.apply(it, get.apply(it).withColumns(Texts.list(text))));
        form.text("Constraint",
                Hints.of("Foreign key name; leave empty to use the naming convention.", "@ForeignKey(name)", "ForeignKey(name)"),
                it -> get.apply(it).name().text(), it -> key(inverse).map(Table.ForeignKey::name).orElse(""),
                (it, text) -> set.apply(it, get.apply(it).withName(Texts.constraint(text))));
        form.choice("On delete",
                Hints.of("What the database does with referencing rows when the referenced row is deleted.", "@OnDelete",
                        "ForeignKey(ondelete)"),
                List.of(ReferentialAction.values()), Texts::sql, it -> get.apply(it).onDelete(),
                (it, action) -> set.apply(it, get.apply(it).withOnDelete(action)));
        form.choice("On update",
                Hints.of("What the database does with referencing rows when the referenced key changes.",
                        "columnDefinition of the key", "ForeignKey(onupdate)"),
                List.of(ReferentialAction.values()), Texts::sql, it -> get.apply(it).onUpdate(),
                (it, action) -> set.apply(it, get.apply(it).withOnUpdate(action)));
    }

    /// The foreign key with its final names.
    private Optional<Table.ForeignKey> key(boolean inverse) {
        return Stream.concat(context.schema().joinTable(id).stream(), table().stream()).flatMap(table -> table.foreignKeys().stream())
                .filter(key -> key.origin().equals(id) && key.inverse() == inverse).findFirst();
    }

    private Optional<Table> table() {
        return form.element().map(it -> it.owner().type()).filter(EntityId.class::isInstance).flatMap(type -> context.schema().find(type));
    }

    private String typeName(boolean owner) {
        return form.element().map(it -> Elements.name(model(), owner ? it.owner().type() : it.inverse().type())).orElse("");
    }

    private Model model() {
        return context.model();
    }

    private static Carrier.Columns columns(Association association) {
        return association.carrier() instanceof Carrier.Columns columns ? columns : (Carrier.Columns) Carrier.columns();
    }

    private static Carrier.JoinTable joinTable(Association association) {
        return association.carrier() instanceof Carrier.JoinTable table ? table : (Carrier.JoinTable) Carrier.joinTable();
    }
}
