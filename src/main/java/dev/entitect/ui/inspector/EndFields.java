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

/// The fields of one end of an association: the property of its class, and what happens through it.
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
        form.section(typeName + (owning ? ", the owning side" : ", the inverse side"), true)
                .summary(it -> here(it).role().orElse("no property"));
        form.text("Property",
                Hints.of("The property of this class that refers to the other end; empty for none.",
                        owning ? "@ManyToOne, @OneToOne, @ManyToMany" : "mappedBy",
                        "relationship, back_populates"),
                it -> here(it).role().orElse(""), it -> "none", (it, text) -> with(it, end -> end.withRole(Texts.optional(text)
                        .map(name -> NameValidation.requireProperty(context.model(), end.type(), end.role().orElse(""), name)))));
        form.choice("Multiplicity", Hints.of("How many of this class one object of the other end sees.", "optional, nullable", "uselist"),
                List.of(Multiplicity.values()),
                EndFields::words, it -> here(it).multiplicity(), (it, value) -> with(it, end -> end.withMultiplicity(value)));
        form.choice("Fetch", Hints.of(
                "How this class's property is loaded.\nLAZY · lazy=\"select\"\n@Fetch(JOIN) · lazy=\"joined\"\n@Fetch(SUBSELECT) · "
                        + "lazy=\"subquery\"\n"
                        + "@BatchSize · lazy=\"selectin\"\na query method · lazy=\"dynamic\"",
                "", ""),
                it -> Stream.of(FetchPlan.Mode.values()).filter(mode -> mode != FetchPlan.Mode.DYNAMIC || there(it).multiplicity().isMany())
                        .toList(),
                EndFields::words, it -> here(it).fetch().mode(), (it, mode) -> with(it, end -> end.withFetch(FetchPlan.of(mode))))
                .disabled(this::noProperty);
        form.number("Batch size", Hints.of("Owners that one statement loads it for.", "@BatchSize(size)", ""),
                it -> here(it).fetch().batchSize(),
                (it, size) -> with(it, end -> end.withFetch(new FetchPlan(FetchPlan.Mode.BATCH, size))))
                .when(it -> here(it).fetch().mode() == FetchPlan.Mode.BATCH);
        form.choice("Collection",
                Hints.of("The kind of the property: a set has no doubles, a list keeps an order.", "Set, List", "collection_class"),
                List.of(CollectionKind.values()),
                Texts::words, it -> here(it).collection(), (it, kind) -> with(it, end -> end.withCollection(kind)))
                .when(it -> there(it).multiplicity().isMany());
        order();
        cascade();
        form.check("Orphans", "delete what is taken out", Hints.of("", "orphanRemoval = true", "cascade=\"delete-orphan\""),
                it -> here(it).orphanRemoval(),
                (it, on) -> with(it, end -> end.withOrphanRemoval(on))).disabled(this::noProperty);
        form.check("Passive deletes", "left to the database",
                Hints.of("Deleting does not load the other end first: the foreign key's action deletes.",
                        "@OnDelete", "passive_deletes=True"),
                it -> here(it).passiveDeletes(), (it, on) -> with(it, end -> end.withPassiveDeletes(on))).disabled(this::noProperty);
    }

    private Optional<String> noProperty(Association association) {
        return here(association).role().isPresent()
                ? Optional.empty()
                : Optional.of("This class has no property for it: give it a name first");
    }

    private void order() {
        ItemList<SortKey> list = new ItemList<>("Add a key", this::words,
                keys -> form.write("Change order", it -> with(it, end -> end.withOrder(keys))));
        form.row("Order by", Hints.of("The order of the collection, by attributes of the other end.", "@OrderBy", "order_by"), list.node(),
                false)
                .when(it -> there(it).multiplicity().isMany());
        form.onRefresh(() -> form.element().ifPresent(it -> {
            list.show(here(it).order(), candidates(it), "There is no attribute to order by");
        }));
    }

    private List<MenuItem> candidates(Association association) {
        return TableColumns.attributes(model(), there(association).type()).stream()
                .filter(id -> here(association).order().stream().noneMatch(key -> key.attribute().equals(id)))
                .flatMap(id -> Stream.of(new SortKey(id, false), new SortKey(id, true)))
                .map(key -> ItemList.menuItem(words(key),
                        () -> form.write("Change order",
                                it -> with(it, end -> end.withOrder(Stream.concat(end.order().stream(), Stream.of(key)).toList())))))
                .toList();
    }

    private void cascade() {
        FlowPane boxes = new FlowPane(10, 4);
        boxes.setPrefWrapLength(160);
        boxes.getChildren().add(box("all", it -> here(it).cascade().equals(Cascade.all()),
                (cascades, on) -> on ? Cascade.all() : EnumSet.noneOf(Cascade.class)));
        for (Cascade cascade : Cascade.values()) {
            boxes.getChildren().add(box(Texts.words(cascade), it -> here(it).cascade().contains(cascade), (cascades, on) -> {
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
                "Operations that go on from this class to the other end. PERSIST is SQLAlchemy's save-update, REMOVE its delete, DETACH "
                        + "its expunge, "
                        + "REFRESH its refresh-expire.",
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

    private AssociationEnd here(Association association) {
        return owning ? association.owner() : association.inverse();
    }

    private AssociationEnd there(Association association) {
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
            case EXACTLY_ONE -> "exactly 1";
            case ZERO_OR_MORE -> "0 or more";
            case ONE_OR_MORE -> "1 or more";
        };
    }

    private static String words(FetchPlan.Mode mode) {
        return switch (mode) {
            case LAZY -> "on first use";
            case JOIN -> "joined";
            case SUBSELECT -> "subselect";
            case BATCH -> "in batches";
            case DYNAMIC -> "by queries only";
        };
    }
}
