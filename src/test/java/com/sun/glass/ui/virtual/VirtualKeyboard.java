package com.sun.glass.ui.virtual;

import com.sun.glass.events.KeyEvent;
import javafx.scene.input.KeyCode;

/// Remembers which modifier keys are held, because a mouse event carries them too.
final class VirtualKeyboard {

    private int modifiers;

    int modifiers() {
        return modifiers;
    }

    void press(KeyCode key) {
        modifiers |= modifier(key);
    }

    void release(KeyCode key) {
        modifiers &= ~modifier(key);
    }

    private static int modifier(KeyCode key) {
        return switch (key) {
            case CONTROL -> KeyEvent.MODIFIER_CONTROL;
            case SHIFT -> KeyEvent.MODIFIER_SHIFT;
            case ALT -> KeyEvent.MODIFIER_ALT;
            case META, COMMAND, WINDOWS -> KeyEvent.MODIFIER_WINDOWS;
            default -> KeyEvent.MODIFIER_NONE;
        };
    }
}
