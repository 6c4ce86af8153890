package dev.entitect.ui.canvas;

import dev.entitect.edit.AssociationEdits;
import dev.entitect.edit.ClassEdits;
import dev.entitect.edit.Duplicates;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.Groups;
import dev.entitect.edit.NewElement;
import dev.entitect.job.advice.InheritanceComparison;
import dev.entitect.job.rows.SampleSheet;
import dev.entitect.model.Element;
import dev.entitect.model.Group;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.ui.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The context menu of an element, or of the empty canvas; the same in the navigator and on the canvas.
public final class ElementMenu {

    private final Document document;
    private final CanvasHost canvas;
    private final ElementDialogs dialogs;
    private final Runnable rename;
    private Consumer<NewElement> createBox;

    /// @param canvas shows the boxes of new elements
    /// @param rename edits the selected element's name in place
    public ElementMenu(Document document, CanvasHost canvas, ElementDialogs dialogs, Runnable rename) {
        this.document = document;
        this.canvas = canvas;
        this.dialogs = dialogs;
        this.rename = rename;
        this.createBox = canvas::create;
    }

    /// Creates new boxes with this instead of in the middle of the view.
    public ElementMenu creatingBoxesWith(Consumer<NewElement> maker) {
        createBox = maker;
        return this;
    }

    /// One item for each kind of element.
    public List<MenuItem> creation() {
        return Stream.of(NewElement.values()).map(kind -> item("New " + kind.label().toLowerCase(Locale.ROOT), () -> create(kind)))
                .toList();
    }

    private void create(NewElement kind) {
        if (kind.isBox()) {
            createBox.accept(kind);
            return;
        }
        Element element = kind.make(document.model(), document.ids());
        document.store().apply(new Edit("Add " + kind.label().toLowerCase(Locale.ROOT), model -> model.with(element)));
        document.selection().select(element.id());
    }

    /// For one element; the last item is a submenu that creates new ones.
    public List<MenuItem> of(ElementId id) {
        List<MenuItem> items = new ArrayList<>();
        elementItems(id, items);
        items.add(new SeparatorMenuItem());
        Menu more = new Menu("New");
        more.getItems().setAll(creation());
        items.add(more);
        return items;
    }

    /// For the heading above the elements of a kind.
    public List<MenuItem> of(NewElement kind) {
        return List.of(item("New " + kind.label().toLowerCase(Locale.ROOT), () -> create(kind)));
    }

    private void elementItems(ElementId id, List<MenuItem> items) {
        Model model = document.model();
        if (id instanceof ClassId type) {
            items.add(item("Add attribute", () -> {
                document.selection().select(type);
                canvas.reveal(type);
                canvas.editor().addAttribute();
            }));
        }
        if (id instanceof NodeId node && isShown(model).negate().test(node)) {
            items.add(item("Add to diagram", () -> canvas.place(node)));
        }
        items.add(item("Rename", rename));
        if (model.find(id).isPresent() && Duplicates.of(model, id, () -> "copy").isPresent()) {
            items.add(item("Duplicate", () -> duplicate(id)));
        }
        addMixinItems(id, items);
        addGroupItems(id, items);
        addCarrierItems(id, items);
        if (id instanceof EntityId root && InheritanceComparison.applies(model, root)) {
            items.add(item("Compare inheritance strategies…", () -> dialogs.compareInheritance(root)));
        }
        if (id instanceof SampleOwner owner && SampleSheet.exists(model, owner)) {
            items.add(item("Sample data…", () -> dialogs.editSampleRows(owner)));
        }
        if (id instanceof NodeId node && isShown(model).test(node)) {
            items.add(item("Remove from diagram", () -> canvas.editor().removeSelectionFromDiagram()));
        }
        items.add(new SeparatorMenuItem());
        items.add(item("Delete", this::delete));
    }

    /// Whether the open diagram shows it.
    private Predicate<NodeId> isShown(Model model) {
        return node -> model.diagrams().find(document.diagram()).filter(diagram -> diagram.nodes().contains(node)).isPresent();
    }

    private void duplicate(ElementId id) {
        Duplicates.of(document.model(), id, document.ids()).ifPresent(copy -> {
            document.store().apply(new Edit("Duplicate " + Elements.name(document.model(), id), model -> model.with(copy)));
            document.selection().select(copy.id());
        });
    }

    private void addMixinItems(ElementId id, List<MenuItem> items) {
        Model model = document.model();
        List<MenuItem> choices = switch (id) {
            case EntityId entity -> model.mixins().stream().filter(mixin -> !model.entities().get(entity).mixins().contains(mixin.id()))
                    .map(mixin -> item(mixin.name(), () -> document.store().apply(ClassEdits.addMixin(entity, mixin)))).toList();
            case MixinId mixin -> {
                Mixin it = model.mixins().get(mixin);
                yield model.entities().stream().filter(entity -> !entity.mixins().contains(mixin))
                        .map(entity -> item(entity.name(), () -> document.store().apply(ClassEdits.addMixin(entity.id(), it)))).toList();
            }
            default -> List.of();
        };
        if (!choices.isEmpty()) {
            Menu menu = new Menu(id instanceof EntityId ? "Add mixin" : "Add to entity");
            menu.getItems().setAll(choices);
            items.add(menu);
        }
    }

    private void addGroupItems(ElementId id, List<MenuItem> items) {
        Model model = document.model();
        boolean canBeGrouped = model.groups().stream()
                .anyMatch(group -> Groups.candidates(model, group.id()).contains(id) || Groups.members(model, group.id()).contains(id));
        if (canBeGrouped) {
            String name = Elements.name(model, id);
            Menu menu = new Menu("Group");
            menu.getItems().add(item("None", () -> document.store().apply(Groups.put(id, Optional.empty(), name))));
            model.groups().forEach((Group group) -> menu.getItems()
                    .add(item(group.name(), () -> document.store().apply(Groups.put(id, Optional.of(group.id()), name)))));
            items.add(menu);
        }
    }

    private void addCarrierItems(ElementId id, List<MenuItem> items) {
        if (id instanceof AssociationId association && document.model().associations().find(association).isPresent()) {
            switch (document.model().associations().get(association).carrier()) {
                case Carrier.JoinTable it -> items.add(item("Convert to association entity", () -> document.store()
                        .apply(AssociationEdits.convertToEntity(association, AssociationEdits.Between.of(document.ids())))));
                case Carrier.Through it when AssociationEdits.obstacle(document.model(), association).isEmpty() ->
                    items.add(
                            item("Convert to join table", () -> document.store().apply(AssociationEdits.convertToJoinTable(association))));
                default -> {}
            }
        }
    }

    private void delete() {
        Set<ElementId> ids = document.selection().selected();
        if (!ids.isEmpty()) {
            document.store().apply(Edits.delete(document.model(), ids));
        }
    }

    private static MenuItem item(String text, Runnable work) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> work.run());
        return item;
    }
}
