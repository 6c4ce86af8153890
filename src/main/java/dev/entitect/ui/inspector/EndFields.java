package dev.entitect.ui.inspector;

import dev.entitect.edit.Elements;
import dev.entitect.edit.NameValidation;
import dev.entitect.edit.TableColumns;
import dev.entitect.model.Association;
import dev.entitect.model.Model;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.AssociationEnd.CollectionKind;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.value.SortKey;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;

/// The fields of one end of an association: the property of its class, its fetching, ordering and cascading.
final class EndFields {

    private final FormContext context;
    private final Form<Association> form;
    private final boolean owning;

    EndFields(FormContext context, Form<Association> form, boolean owning) {
        this.context = context;
        this.form = form;
        this.owning = owning;
    }

    void add(String typeName) {
        form.section(typeName + (owning ? " (owning side)" : " (inverse side)"), true)
                .summary(it -> thisEnd(it).role().orElse("no property"));
        form.text("Property",
                Hints.of("The property of this class that refers to the other end; leave empty for none.",
                        owning ? "@ManyToOne, @OneToOne, @ManyToMany" : "mappedBy",
                        "relationship, back_populates"),
                it -> thisEnd(it).role().orElse(""), it -> "none", (it, text) -> with(it, end -> end.withRole(Texts.optional(text)
                        .map(name -> NameValidation.requireProperty(context.model(), end.type(), end.role().orElse(""), name)))));
        form.choice("Multiplicity",
                Hints.of("How many objects of this class are associated with one object at the other end.", "optional, nullable",
                        "uselist"),
                List.of(Multiplicity.values()),
                EndFields::words, it -> thisEnd(it).multiplicity(), (it, value) -> with(it, end -> end.withMultiplicity(value)));
        form.choice("Fetch", Hints.of(
                "How the property is loaded.\nLAZY · lazy=\"select\"\n@Fetch(JOIN) · lazy=\"joined\"\n@Fetch(SUBSELECT) · "
                        + "lazy=\"subquery\"\n"
                        + "@BatchSize · lazy=\"selectin\"\na query method · lazy=\"dynamic\"",
                "", ""),
                it -> Stream.of(FetchPlan.Mode.values())
                        .filter(mode -> mode != FetchPlan.Mode.DYNAMIC || otherEnd(it).multiplicity().isMany())
                        .toList(),
                EndFields::words, it -> thisEnd(it).fetch().mode(), (it, mode) -> with(it, end -> end.withFetch(FetchPlan.of(mode))))
                .disabled(this::noProperty);
        form.number("Batch size", Hints.of("Number of owners for which one statement loads the property.", "@BatchSize(size)", ""),
                it -> thisEnd(it).fetch().batchSize(),
                (it, size) -> with(it, end -> end.withFetch(new FetchPlan(FetchPlan.Mode.BATCH, size))))
                .when(it -> thisEnd(it).fetch().mode() == FetchPlan.Mode.BATCH);
        form.choice("Collection",
                Hints.of("Collection type of the property: a set has no duplicates, a list keeps an order.", "Set, List",
                        "collection_class"),
                List.of(CollectionKind.values()),
                Texts::words, it -> thisEnd(it).collection(), (it, kind) -> with(it, end -> end.withCollection(kind)))
                .when(it -> otherEnd(it).multiplicity().isMany());
        order();
        cascade();
        form.check("", "Delete orphans",
                Hints.of("Deletes an object when it is removed from the association.", "orphanRemoval = true", "cascade=\"delete-orphan\""),
                it -> thisEnd(it).orphanRemoval(),
                (it, on) -> with(it, end -> end.withOrphanRemoval(on))).disabled(this::noProperty);
        form.check("", "Delete in the database (ON DELETE)",
                Hints.of("Leaves deletion to the foreign key's action instead of loading the other end first.",
                        "@OnDelete", "passive_deletes=True"),
                it -> thisEnd(it).passiveDeletes(), (it, on) -> with(it, end -> end.withPassiveDeletes(on))).disabled(this::noProperty);
    }

    private Optional<String> noProperty(Association association) {
        return thisEnd(association).role().isPresent()
                ? Optional.empty()
                : Optional.of("This class has no property for the association: enter a property name first");
    }

    private void order() {
        ItemList<SortKey> list = new ItemList<>("Add sort key", this::words,
                keys -> form.write("Change order", it -> with(it, end -> end.withOrder(keys))));
        form.row("Order by", Hints.of("Order of the collection, by attributes of the other end.", "@OrderBy", "order_by"), list.node(),
                false)
                .when(it -> otherEnd(it).multiplicity().isMany());
        form.onRefresh(() -> form.element().ifPresent(it -> {
            list.show(thisEnd(it).order(), candidates(it), "There are no attributes to order by");
        }));
    }

    private List<MenuItem> candidates(Association association) {
        return TableColumns.attributes(model(), otherEnd(association).type()).stream()
                .filter(id -> thisEnd(association).order().stream().noneMatch(key -> key.attribute().equals(id)))
                .flatMap(id -> Stream.of(new SortKey(id, false), new SortKey(id, true)))
                .map(key -> ItemList.menuItem(words(key),
                        () -> form.write("Change order",
                                it -> with(it, end -> end.withOrder(Stream.concat(end.order().stream(), Stream.of(key)).toList())))))
                .toList();
    }

    private void cascade() {
        FlowPane boxes = new FlowPane(10, 4);
        boxes.setPrefWrapLength(160);
        boxes.getChildren().add(box("ALL", it -> thisEnd(it).cascade().equals(Cascade.all()),
                (cascades, on) -> on ? Cascade.all() : EnumSet.noneOf(Cascade.class)));
        for (Cascade cascade : Cascade.values()) {
            boxes.getChildren().add(box(cascade.name(), it -> thisEnd(it).cascade().contains(cascade), (cascades, on) -> {
                Set<Cascade> changed = EnumSet.noneOf(Cascade.class);
                changed.addAll(cascades);
                if (on) {
                    changed.add(cascade);
                } else {
                    changed.remove(cascade);
                }
                return changed;
            }));
        }
        form.row("Cascade", Hints.of(
                "Operations that cascade from this class to the other end. In SQLAlchemy, PERSIST is save-update, REMOVE is delete, DETACH "
                        + "is expunge, "
                        + "REFRESH is refresh-expire.",
                "cascade", "cascade"), boxes, false).disabled(this::noProperty);
    }

    private interface Toggle {
        Set<Cascade> apply(Set<Cascade> before, boolean on);
    }

    private CheckBox box(String text, Function<Association, Boolean> read, Toggle toggle) {
        CheckBox box = new CheckBox(text);
        box.setOnAction(event -> form.write("Change cascade",
                it -> with(it, end -> end.withCascade(toggle.apply(end.cascade(), box.isSelected())))));
        form.onRefresh(() -> form.element().ifPresent(it -> box.setSelected(read.apply(it))));
        return box;
    }

    private AssociationEnd thisEnd(Association association) {
        return owning ? association.owner() : association.inverse();
    }

    private AssociationEnd otherEnd(Association association) {
        return owning ? association.inverse() : association.owner();
    }

    private Association with(Association association, UnaryOperator<AssociationEnd> change) {
        return owning
                ? association.withOwner(change.apply(association.owner()))
                : association.withInverse(change.apply(association.inverse()));
    }

    private Model model() {
        return context.model();
    }

    private String words(SortKey key) {
        return Elements.name(model(), key.attribute()) + (key.descending() ? ", descending" : "");
    }

    private static String words(Multiplicity multiplicity) {
        return switch (multiplicity) {
            case ZERO_OR_ONE -> "0 or 1";
            case EXACTLY_ONE -> "Exactly 1";
            case ZERO_OR_MORE -> "0 or more";
            case ONE_OR_MORE -> "1 or more";
        };
    }

    private static String words(FetchPlan.Mode mode) {
        return switch (mode) {
            case LAZY -> "Lazy";
            case JOIN -> "Join";
            case SUBSELECT -> "Subselect";
            case BATCH -> "Batch";
            case DYNAMIC -> "Dynamic (queries only)";
        };
    }
}
