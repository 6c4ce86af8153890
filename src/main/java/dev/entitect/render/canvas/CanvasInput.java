package dev.entitect.render.canvas;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.CursorShape;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.editor.input.PointerEvent;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Translates JavaFX events and cursors to and from those of the editor.
final class CanvasInput {

    private CanvasInput() {}

    static PointerEvent pointer(MouseEvent event) {
        return new PointerEvent(new Point(event.getX(), event.getY()), button(event.getButton()), event.getClickCount() % 2 == 0 ? 2 : 1,
                modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown()));
    }

    private static Button button(MouseButton button) {
        return switch (button) {
            case PRIMARY -> Button.PRIMARY;
            case SECONDARY -> Button.SECONDARY;
            case MIDDLE -> Button.MIDDLE;
            default -> Button.NONE;
        };
    }

    static Set<Modifier> modifiers(ScrollEvent event) {
        return modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
    }

    static Set<Modifier> modifiers(KeyEvent event) {
        return modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown());
    }

    private static Set<Modifier> modifiers(boolean shift, boolean control, boolean alt) {
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        if (shift) {
            modifiers.add(Modifier.SHIFT);
        }
        if (control) {
            modifiers.add(Modifier.CONTROL);
        }
        if (alt) {
            modifiers.add(Modifier.ALT);
        }
        return modifiers;
    }

    static Optional<Key> key(KeyCode code) {
        return Optional.ofNullable(switch (code) {
            case ENTER -> Key.ENTER;
            case F2 -> Key.F2;
            case INSERT -> Key.INSERT;
            case DELETE -> Key.DELETE;
            case BACK_SPACE -> Key.BACKSPACE;
            case ESCAPE -> Key.ESCAPE;
            case SPACE -> Key.SPACE;
            case A -> Key.A;
            case B -> Key.B;
            case C -> Key.C;
            case D -> Key.D;
            case E -> Key.E;
            case M -> Key.M;
            case N -> Key.N;
            case R -> Key.R;
            case T -> Key.T;
            case V -> Key.V;
            case TAB -> Key.TAB;
            case LEFT, KP_LEFT -> Key.LEFT;
            case RIGHT, KP_RIGHT -> Key.RIGHT;
            case UP, KP_UP -> Key.UP;
            case DOWN, KP_DOWN -> Key.DOWN;
            default -> null;
        });
    }

    static Cursor cursor(CursorShape shape) {
        return switch (shape) {
            case ARROW -> Cursor.DEFAULT;
            case MOVE -> Cursor.MOVE;
            case HAND -> Cursor.HAND;
            case GRABBING -> Cursor.CLOSED_HAND;
            case CROSSHAIR -> Cursor.CROSSHAIR;
            case TEXT -> Cursor.TEXT;
            case RESIZE_HORIZONTAL -> Cursor.H_RESIZE;
            case RESIZE_VERTICAL -> Cursor.V_RESIZE;
            case RESIZE_NW_SE -> Cursor.NW_RESIZE;
            case RESIZE_NE_SW -> Cursor.NE_RESIZE;
        };
    }
}
