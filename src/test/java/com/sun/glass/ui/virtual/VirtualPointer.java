package com.sun.glass.ui.virtual;

import com.sun.glass.events.MouseEvent;
import java.util.EnumSet;
import java.util.Set;
import javafx.scene.input.MouseButton;

/// The mouse: where it is, what is pressed, which window it is over and which window has grabbed it during a drag.
///
/// During drag-and-drop (see [DragClipboard]), moves and releases go to the [DragSession] instead of the windows.
final class VirtualPointer {

    private final VirtualKeyboard keyboard;
    private final Set<MouseButton> pressed = EnumSet.noneOf(MouseButton.class);
    private double x;
    private double y;
    private VirtualWindow hovered;
    private VirtualWindow grabber;
    private DragSession drag;

    VirtualPointer(VirtualKeyboard keyboard) {
        this.keyboard = keyboard;
    }

    double x() {
        return x;
    }

    double y() {
        return y;
    }

    void moveTo(double screenX, double screenY) {
        x = screenX;
        y = screenY;
        if (drag != null) {
            drag.moveOver(windowBelow(), x, y);
        } else if (pressed.isEmpty()) {
            updateHovered();
            send(hovered, MouseEvent.MOVE, GlassButton.NONE, false);
        } else {
            send(receiver(), MouseEvent.DRAG, GlassButton.of(pressed.iterator().next()), false);
        }
    }

    void press(MouseButton button) {
        pressed.add(button);
        updateHovered();
        if (hovered == null) {
            return;
        }
        if (hovered.takesFocusWhenPressed()) {
            hovered.requestFocus();
        }
        grabber = hovered;
        boolean opensMenu = button == MouseButton.SECONDARY;
        send(grabber, MouseEvent.DOWN, GlassButton.of(button), opensMenu);
        if (opensMenu && grabber.view() != null) {
            grabber.view().contextMenu(PointerPosition.in(grabber, x, y));
        }
    }

    void release(MouseButton button) {
        pressed.remove(button);
        if (drag != null) {
            drag.drop(x, y);
            grabber = null;
            return;
        }
        send(receiver(), MouseEvent.UP, GlassButton.of(button), false);
        if (pressed.isEmpty()) {
            grabber = null;
            updateHovered();
        }
    }

    /// Turns the wheel, with one event per step.
    ///
    /// @param steps positive towards the user, as in `javafx.scene.robot.Robot`
    void turnWheel(int steps) {
        updateHovered();
        for (int step = 0; step < Math.abs(steps) && hovered != null && hovered.view() != null; step++) {
            hovered.view().wheel(PointerPosition.in(hovered, x, y), -Integer.signum(steps), modifiers());
        }
    }

    void begin(DragSession session) {
        drag = session;
    }

    void endDrag() {
        drag = null;
    }

    /// The window that receives events while a button is held, even if the pointer has left it.
    private VirtualWindow receiver() {
        return grabber != null && !grabber.isClosed() ? grabber : windowBelow();
    }

    private VirtualWindow windowBelow() {
        for (VirtualWindow window : VirtualWindow.open().reversed()) {
            if (window.receivesPointer() && window.contains(x, y)) {
                return window;
            }
        }
        return null;
    }

    private void updateHovered() {
        VirtualWindow below = windowBelow();
        if (below != hovered) {
            send(hovered, MouseEvent.EXIT, GlassButton.NONE, false);
            hovered = below;
            send(hovered, MouseEvent.ENTER, GlassButton.NONE, false);
        }
    }

    private void send(VirtualWindow window, int type, GlassButton button, boolean popupTrigger) {
        if (window != null && window.view() != null) {
            window.view().mouse(type, button.code(), PointerPosition.in(window, x, y), modifiers(), popupTrigger);
        }
    }

    private int modifiers() {
        return pressed.stream().map(GlassButton::of).mapToInt(GlassButton::modifier).reduce(keyboard.modifiers(), (a, b) -> a | b);
    }
}
