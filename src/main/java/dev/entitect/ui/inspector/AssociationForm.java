package dev.entitect.ui.inspector;

import dev.entitect.edit.Edits;
import dev.entitect.model.Association;
import dev.entitect.model.ClassElement;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.AssociationEnd.CollectionKind;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.naming.JavaNames;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import dev.entitect.ui.document.Document;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;

/// The fields of an association: its two ends, and where the database keeps it.
final class AssociationForm extends InspectorForm<Association> {

    private static final List<Multiplicity> MULTIPLICITIES = List.of(Multiplicity.values());

    private final Document document;
    private final AssociationId id;
    private final Carrier shownCarrier;

    AssociationForm(Document document, AssociationId id) {
        super((label, change) -> document.store().apply(Edits.changeAssociation(label, id, change)));
        this.document = document;
        this.id = id;
        this.shownCarrier = element().orElseThrow().carrier();
        end(Association::owner, Association::withOwner, "Owning side");
        end(Association::inverse, Association::withInverse, "Inverse side");
        switch (shownCarrier) {
            case Carrier.Columns columns -> columnFields();
            case Carrier.JoinTable table -> joinTableFields();
            case Carrier.Through through -> { }
        }
        form().section("Documentation");
        form().longText("Comment", "Becomes the Javadoc of the owning property.", Association::comment, Association::withComment);
        form().refresh();
    }

    @Override
    Optional<Association> element() {
        return document.model().associations().find(id);
    }

    private void write(String label, UnaryOperator<Association> change) {
        document.store().apply(Edits.changeAssociation(label, id, change));
    }

    private void end(Function<Association, AssociationEnd> get, BiFunction<Association, AssociationEnd, Association> set, String side) {
        Association now = element().orElseThrow();
        form().section(typeName(get.apply(now)) + "  ·  " + side.toLowerCase(Locale.ROOT));
        form().text("Property", "The property of this class that refers to the other end; empty for none. SQLAlchemy: relationship, back_populates",
                it -> get.apply(it).role().orElse(""), it -> "none",
                (it, text) -> text.isEmpty() || JavaNames.isLegal(text)
                        ? set.apply(it, get.apply(it).withRole(Optional.of(text).filter(name -> !name.isEmpty()))) : null);
        form().choice("Multiplicity", "How many of this class one object of the other end sees.", MULTIPLICITIES, AssociationForm::words,
                it -> get.apply(it).multiplicity(), (it, value) -> set.apply(it, get.apply(it).withMultiplicity(value)));
        form().choice("Fetch", "How this class's property is loaded. SQLAlchemy: lazy", List.of(FetchPlan.Mode.LAZY, FetchPlan.Mode.JOIN, FetchPlan.Mode.SUBSELECT, FetchPlan.Mode.BATCH),
                AssociationForm::words, it -> get.apply(it).fetch().mode(), (it, mode) -> set.apply(it, get.apply(it).withFetch(FetchPlan.of(mode))));
        ComboBox<CollectionKind> kinds = form().choice("Collection", "The kind of this class's property; means something only when the other end is many.",
                List.of(CollectionKind.values()), kind -> kind.name().toLowerCase(Locale.ROOT), it -> get.apply(it).collection(),
                (it, kind) -> set.apply(it, get.apply(it).withCollection(kind)));
        form().onRefresh(() -> element().ifPresent(it -> kinds.setDisable(!other(it, get.apply(it)).multiplicity().isMany())));
        cascades(get, set);
        form().check("Orphans", "delete what is taken out", "Hibernate: orphanRemoval. SQLAlchemy: delete-orphan",
                it -> get.apply(it).orphanRemoval(), (it, on) -> set.apply(it, get.apply(it).withOrphanRemoval(on)));
    }

    private static AssociationEnd other(Association association, AssociationEnd end) {
        return association.owner() == end ? association.inverse() : association.owner();
    }

    private void cascades(Function<Association, AssociationEnd> get, BiFunction<Association, AssociationEnd, Association> set) {
        FlowPane boxes = new FlowPane(8, 4);
        boxes.setPrefWrapLength(160);
        for (Cascade cascade : Cascade.values()) {
            CheckBox box = new CheckBox(cascade.name().toLowerCase(Locale.ROOT));
            box.setOnAction(event -> write("Change cascade", it -> set.apply(it, get.apply(it).withCascade(toggled(get.apply(it).cascade(), cascade, box.isSelected())))));
            form().onRefresh(() -> element().ifPresent(it -> box.setSelected(get.apply(it).cascade().contains(cascade))));
            boxes.getChildren().add(box);
        }
        form().row("Cascade", "Operations that go on from this class to the other end. Hibernate: cascade. SQLAlchemy: cascade", boxes);
    }

    private static Set<Cascade> toggled(Set<Cascade> cascades, Cascade cascade, boolean on) {
        Set<Cascade> changed = EnumSet.noneOf(Cascade.class);
        changed.addAll(cascades);
        if (on) {
            changed.add(cascade);
        } else {
            changed.remove(cascade);
        }
        return changed;
    }

    private void columnFields() {
        form().section("Foreign key");
        form().text("Columns", "Names of the columns, with commas between them; empty for the names by convention.",
                it -> String.join(", ", columns(it).key().columns()), this::conventionalColumns,
                (it, text) -> it.withCarrier(withKey(columns(it), columns(it).key().withColumns(split(text)))));
        keyFields(it -> columns(it).key(), (it, key) -> it.withCarrier(withKey(columns(it), key)), "");
        form().check("Identifying", "part of the key", "The columns belong to the owner's primary key. Hibernate: @Id @ManyToOne. SQLAlchemy: primary_key=True",
                Association::isIdentifying, (it, on) -> it.withCarrier(new Carrier.Columns(columns(it).key(), on, columns(it).index())));
        form().check("Index", "searched often", "Hibernate: @Index. SQLAlchemy: index=True", it -> columns(it).index().isPresent(),
                (it, on) -> it.withCarrier(new Carrier.Columns(columns(it).key(), columns(it).identifying(), on ? Optional.of(ConstraintName.byConvention()) : Optional.empty())));
    }

    private void joinTableFields() {
        form().section("Join table");
        form().text("Table", "The name of the table of pairs; empty for the name by convention. SQLAlchemy: secondary",
                it -> joinTable(it).table().orElse(""), it -> Schema.of(document.model()).joinTable(id).map(Table::name).orElse(""),
                (it, text) -> it.withCarrier(new Carrier.JoinTable(joinTable(it).schema(), Optional.of(text).filter(name -> !name.isEmpty()),
                        joinTable(it).ownerKey(), joinTable(it).inverseKey())));
        keyFields(it -> joinTable(it).ownerKey(), (it, key) -> it.withCarrier(
                new Carrier.JoinTable(joinTable(it).schema(), joinTable(it).table(), key, joinTable(it).inverseKey())), " (owner)");
        keyFields(it -> joinTable(it).inverseKey(), (it, key) -> it.withCarrier(
                new Carrier.JoinTable(joinTable(it).schema(), joinTable(it).table(), joinTable(it).ownerKey(), key)), " (inverse)");
    }

    private void keyFields(Function<Association, ForeignKey> get, BiFunction<Association, ForeignKey, Association> set, String which) {
        form().choice("On delete" + which, "What the database does with the referring rows. Hibernate: @OnDelete. SQLAlchemy: ondelete",
                List.of(ReferentialAction.values()), AssociationForm::words, it -> get.apply(it).onDelete(), (it, action) -> set.apply(it, get.apply(it).withOnDelete(action)));
        form().choice("On update" + which, "What the database does when the key changes. SQLAlchemy: onupdate",
                List.of(ReferentialAction.values()), AssociationForm::words, it -> get.apply(it).onUpdate(), (it, action) -> set.apply(it, get.apply(it).withOnUpdate(action)));
    }

    private String conventionalColumns(Association association) {
        return association.owner().type() instanceof EntityId entity
                ? String.join(", ", Schema.of(document.model()).table(entity).columnsOf(id).stream().map(Column::name).toList()) : "";
    }

    private static Carrier.Columns columns(Association association) {
        return association.carrier() instanceof Carrier.Columns columns ? columns : (Carrier.Columns) Carrier.columns();
    }

    private static Carrier.Columns withKey(Carrier.Columns columns, ForeignKey key) {
        return new Carrier.Columns(key, columns.identifying(), columns.index());
    }

    private static Carrier.JoinTable joinTable(Association association) {
        return association.carrier() instanceof Carrier.JoinTable table ? table : (Carrier.JoinTable) Carrier.joinTable();
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static String words(Multiplicity multiplicity) {
        return switch (multiplicity) {
            case ZERO_OR_ONE -> "0 or 1";
            case EXACTLY_ONE -> "exactly 1";
            case ZERO_OR_MORE -> "0 or more";
            case ONE_OR_MORE -> "1 or more";
        };
    }

    private static String words(FetchPlan.Mode mode) {
        return switch (mode) {
            case LAZY -> "on first use";
            case JOIN -> "with its owner, joined";
            case SUBSELECT -> "for all owners, subselect";
            case BATCH -> "in batches";
            case DYNAMIC -> "by queries";
        };
    }

    private static String words(ReferentialAction action) {
        return action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String typeName(AssociationEnd end) {
        return document.model().findClass(end.type()).map(ClassElement::name).orElse("");
    }

    @Override
    String title() {
        return element().map(it -> it.owner().role().map(role -> typeName(it.owner()) + "." + role)
                .orElse(typeName(it.owner()) + " to " + typeName(it.inverse()))).orElse("");
    }

    @Override
    String subtitle() {
        return element().map(it -> switch (it.kind()) {
            case MANY_TO_ONE -> "many-to-one association";
            case ONE_TO_ONE -> "one-to-one association";
            case MANY_TO_MANY -> "many-to-many association";
        }).orElse("");
    }

    /// Another carrier needs other fields.
    @Override
    boolean exists() {
        return element().filter(it -> it.carrier().getClass() == shownCarrier.getClass()).isPresent();
    }
}
