package com.sun.glass.ui.virtual;

import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.EventLoop;

/// One drag-and-drop, from the moment its data is known until the drop.
final class DragSession {

    private final EventLoop loop;
    private final int actions;
    private VirtualWindow target;
    private int performed = Clipboard.ACTION_NONE;

    DragSession(EventLoop loop, int actions) {
        this.loop = loop;
        this.actions = actions;
    }

    /// Waits for the drop while events are still processed.
    ///
    /// @return the action that the target accepted, or none
    int awaitDrop() {
        loop.enter();
        return performed;
    }

    void moveOver(VirtualWindow window, double screenX, double screenY) {
        if (window != target) {
            leave();
            target = window;
            if (target != null) {
                target.view().dragEnter(PointerPosition.in(target, screenX, screenY), actions);
            }
        } else if (target != null) {
            target.view().dragOver(PointerPosition.in(target, screenX, screenY), actions);
        }
    }

    void drop(double screenX, double screenY) {
        if (target != null && target.view() != null) {
            PointerPosition spot = PointerPosition.in(target, screenX, screenY);
            if (target.view().dragOver(spot, actions) == Clipboard.ACTION_NONE) {
                leave();
            } else {
                performed = target.view().dragDrop(spot, actions);
            }
        }
        loop.leave(null);
    }

    private void leave() {
        if (target != null && target.view() != null) {
            target.view().dragLeave();
        }
    }
}
