package dev.entitect.editor;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.LayoutEdits;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.id.PlacedId;
import dev.entitect.model.view.Area;
import dev.entitect.model.view.Note;
import dev.entitect.naming.Counts;
import java.util.Optional;
import java.util.Set;

/// Commands on the selection, for keys and menus.
final class Commands {

    private final EditorContext context;
    private final Arranging arranging;
    private final Copying copying;
    private final KeyboardNavigation navigation;

    Commands(EditorContext context, Arranging arranging, Copying copying, KeyboardNavigation navigation) {
        this.context = context;
        this.arranging = arranging;
        this.copying = copying;
        this.navigation = navigation;
    }

    boolean key(Key key, Set<Modifier> modifiers) {
        boolean control = modifiers.contains(Modifier.CONTROL);
        return switch (key) {
            case ENTER, F2 -> renameSelection();
            case INSERT -> addAttribute();
            case DELETE, BACKSPACE -> deleteSelection();
            case A -> control && selectAll();
            case D -> control && copying.duplicate();
            case TAB -> !control && navigation.next(modifiers.contains(Modifier.SHIFT));
            case LEFT -> arrow(-1, 0, modifiers);
            case RIGHT -> arrow(1, 0, modifiers);
            case UP -> arrow(0, -1, modifiers);
            case DOWN -> arrow(0, 1, modifiers);
            case ESCAPE, SPACE, B, C, E, M, N, R, T, V -> false;
        };
    }

    /// Arrows move the selected boxes by one grid step or, with Alt, by one pixel. With Control, or if nothing can be moved, they select a
    /// neighbour. On a row they select the row above or below, and with Alt move the row.
    private boolean arrow(int dx, int dy, Set<Modifier> modifiers) {
        boolean alt = modifiers.contains(Modifier.ALT);
        if (context.selection().single().filter(ColumnOwner.class::isInstance).isPresent() && !modifiers.contains(Modifier.CONTROL)) {
            return dy != 0 && (alt ? navigation.moveRow(dy) : navigation.nextRow(dy));
        }
        if (modifiers.contains(Modifier.CONTROL) || context.selection().placed().isEmpty()) {
            return navigation.towards(dx, dy);
        }
        int step = alt ? 1 : Snapping.GRID;
        return arranging.nudge(dx * step, dy * step);
    }

    /// The tool that a letter without modifiers selects.
    static Optional<Tool> tool(Key key, Set<Modifier> modifiers) {
        return modifiers.isEmpty() ? Optional.ofNullable(switch (key) {
            case V -> Tool.SELECT;
            case E -> Tool.ENTITY;
            case C -> Tool.CONNECT;
            case M -> Tool.MIXIN;
            case B -> Tool.EMBEDDABLE;
            case N -> Tool.ENUM;
            case T -> Tool.NOTE;
            case R -> Tool.AREA;
            default -> null;
        }) : Optional.empty();
    }

    boolean removeFromDiagram() {
        Set<NodeId> nodes = context.selection().nodes();
        if (nodes.isEmpty()) {
            return false;
        }
        String what = nodes.size() == 1 ? Elements.name(context.model(), nodes.iterator().next()) : Counts.of(nodes.size(), "box");
        context.apply(LayoutEdits.removeBoxes(context.geometry().diagramId(), nodes, what));
        return true;
    }

    boolean selectAll() {
        context.select(Selection.none().with(context.geometry().boxes().stream().map(NodeBox::id).toList())
                .with(context.geometry().notes().stream().map(Note::id).toList())
                .with(context.geometry().areas().stream().map(Area::id).toList()));
        return true;
    }

    boolean deleteSelection() {
        // the diagram itself may be selected, to show its fields; it must not be deleted here
        Selection selection = context.selection().only(id -> !(id instanceof DiagramId));
        if (selection.isEmpty()) {
            return false;
        }
        context.editing().close();
        context.apply(Edits.delete(context.model(), selection.ids()));
        return true;
    }

    boolean renameSelection() {
        Optional<ElementId> single = context.selection().single();
        single.ifPresent(id -> {
            switch (id) {
                case NodeId node -> context.editing().rename(node);
                case AttributeId attribute -> boxOf(attribute).ifPresent(box -> context.editing().editAttribute(box.id(), attribute));
                case NoteId note -> context.editing().write(note, false);
                case AreaId area -> context.editing().write(area, false);
                default -> {}
            }
        });
        return single.isPresent();
    }

    boolean addAttribute() {
        Optional<NodeId> node = context.selection().single().flatMap(id -> switch (id) {
            case NodeId box -> Optional.of(box);
            case AttributeId attribute -> boxOf(attribute).map(NodeBox::id);
            default -> Optional.empty();
        });
        node.ifPresent(context.editing()::addAttribute);
        return node.isPresent();
    }

    /// The box of the attribute's own class, or else a box that shows it because of a mixin.
    private Optional<NodeBox> boxOf(AttributeId attribute) {
        return Elements.home(context.model(), attribute).flatMap(home -> context.geometry().box(home.id()))
                .or(() -> context.geometry().boxes().stream().filter(box -> box.rowOf(attribute).isPresent()).findFirst());
    }

    Optional<Rect> areaOf(ElementId id) {
        return switch (id) {
            case PlacedId placed -> context.geometry().bounds(placed);
            case AttributeId attribute -> boxOf(attribute).map(NodeBox::bounds);
            case AssociationId association -> context.geometry().route(association).map(Route::bounds);
            default -> Optional.empty();
        };
    }
}
