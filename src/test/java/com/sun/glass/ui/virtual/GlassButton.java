package com.sun.glass.ui.virtual;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import javafx.scene.input.MouseButton;

/// The two Glass constants for a mouse button: the button itself, and its modifier while it is held.
record GlassButton(int code, int modifier) {

    static final GlassButton NONE = new GlassButton(MouseEvent.BUTTON_NONE, KeyEvent.MODIFIER_NONE);

    static GlassButton of(MouseButton button) {
        return switch (button) {
            case PRIMARY -> new GlassButton(MouseEvent.BUTTON_LEFT, KeyEvent.MODIFIER_BUTTON_PRIMARY);
            case SECONDARY -> new GlassButton(MouseEvent.BUTTON_RIGHT, KeyEvent.MODIFIER_BUTTON_SECONDARY);
            case MIDDLE -> new GlassButton(MouseEvent.BUTTON_OTHER, KeyEvent.MODIFIER_BUTTON_MIDDLE);
            case BACK -> new GlassButton(MouseEvent.BUTTON_BACK, KeyEvent.MODIFIER_BUTTON_BACK);
            case FORWARD -> new GlassButton(MouseEvent.BUTTON_FORWARD, KeyEvent.MODIFIER_BUTTON_FORWARD);
            case NONE -> NONE;
        };
    }
}
