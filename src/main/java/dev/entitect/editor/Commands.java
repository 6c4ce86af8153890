package dev.entitect.editor;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.edit.Duplicates;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.model.Element;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.view.Placement;
import java.util.Optional;
import java.util.Set;

/// What keys and menus do with the selection.
final class Commands {

    /// From a box to its copy, in world pixels.
    private static final int BESIDE = 32;

    private final Desk desk;

    Commands(Desk desk) {
        this.desk = desk;
    }

    /// Presses of the arrow keys that follow each other are one step.
    private record Nudge(Set<NodeId> nodes) {
    }

    boolean key(Key key, Set<Modifier> modifiers) {
        int step = modifiers.contains(Modifier.ALT) ? 1 : Dragging.GRID;
        return switch (key) {
            case ENTER, F2 -> renameSelection();
            case INSERT -> addAttribute();
            case DELETE, BACKSPACE -> deleteSelection();
            case A -> modifiers.contains(Modifier.CONTROL) && selectAll();
            case D -> modifiers.contains(Modifier.CONTROL) && duplicate();
            case LEFT -> nudge(-step, 0);
            case RIGHT -> nudge(step, 0);
            case UP -> nudge(0, -step);
            case DOWN -> nudge(0, step);
            case ESCAPE, SPACE, B, C, E, M, N, V -> false;
        };
    }

    /// The tool that a letter alone takes into the hand.
    static Optional<Tool> tool(Key key, Set<Modifier> modifiers) {
        return modifiers.isEmpty() ? Optional.ofNullable(switch (key) {
            case V -> Tool.SELECT;
            case E -> Tool.ENTITY;
            case C -> Tool.CONNECT;
            case M -> Tool.MIXIN;
            case B -> Tool.EMBEDDABLE;
            case N -> Tool.ENUM;
            default -> null;
        }) : Optional.empty();
    }

    boolean removeFromDiagram() {
        Set<NodeId> nodes = desk.selection().nodes();
        if (nodes.isEmpty()) {
            return false;
        }
        String what = nodes.size() == 1 ? Elements.name(desk.model(), nodes.iterator().next()) : nodes.size() + " boxes";
        desk.apply(LayoutEdits.removeBoxes(desk.geometry().diagramId(), nodes, what));
        return true;
    }

    boolean duplicate() {
        Optional<ElementId> single = desk.selection().single();
        Optional<Element> copy = single.flatMap(id -> Duplicates.of(desk.model(), id, desk::newId));
        copy.ifPresent(element -> {
            Optional<Placement> place = element.id() instanceof NodeId node && single.get() instanceof NodeId original
                    ? desk.geometry().diagram().nodes().find(original).map(at -> Placement.at(node, at.x() + BESIDE, at.y() + BESIDE)) : Optional.empty();
            desk.apply(Edits.add(element, Elements.name(desk.model().with(element), element.id()), desk.geometry().diagramId(), place));
            desk.select(Selection.of(element.id()));
        });
        return copy.isPresent();
    }

    boolean selectAll() {
        desk.select(Selection.none().with(desk.geometry().boxes().stream().map(NodeBox::id).toList()));
        return true;
    }

    boolean deleteSelection() {
        Selection selection = desk.selection();
        if (selection.isEmpty()) {
            return false;
        }
        desk.editing().close();
        desk.apply(Edits.delete(desk.model(), selection.ids()));
        return true;
    }

    boolean renameSelection() {
        Optional<ElementId> single = desk.selection().single();
        single.ifPresent(id -> {
            switch (id) {
                case NodeId node -> desk.editing().rename(node);
                case AttributeId attribute -> boxOf(attribute).ifPresent(box -> desk.editing().editAttribute(box.id(), attribute));
                default -> { }
            }
        });
        return single.isPresent();
    }

    boolean addAttribute() {
        Optional<NodeId> node = desk.selection().single().flatMap(id -> switch (id) {
            case NodeId box -> Optional.of(box);
            case AttributeId attribute -> boxOf(attribute).map(NodeBox::id);
            default -> Optional.empty();
        });
        node.ifPresent(desk.editing()::addAttribute);
        return node.isPresent();
    }

    private boolean nudge(int dx, int dy) {
        Set<NodeId> nodes = desk.selection().nodes();
        if (nodes.isEmpty()) {
            return false;
        }
        desk.apply(LayoutEdits.move(desk.geometry().diagramId(), nodes, dx, dy), new Nudge(nodes));
        return true;
    }

    /// The box of the attribute's own class, or else one that shows it because of a mixin.
    private Optional<NodeBox> boxOf(AttributeId attribute) {
        return Elements.home(desk.model(), attribute).flatMap(home -> desk.geometry().box(home.id()))
                .or(() -> desk.geometry().boxes().stream().filter(box -> box.rowOf(attribute).isPresent()).findFirst());
    }

    Optional<Rect> areaOf(ElementId id) {
        return switch (id) {
            case NodeId node -> desk.geometry().box(node).map(NodeBox::bounds);
            case AttributeId attribute -> boxOf(attribute).map(NodeBox::bounds);
            case AssociationId association -> desk.geometry().route(association).map(Route::bounds);
            default -> Optional.empty();
        };
    }
}
