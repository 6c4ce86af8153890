package com.sun.glass.ui.virtual;

import com.sun.glass.ui.SystemClipboard;
import java.util.HashMap;

/// A clipboard without a system behind it: this process always owns what is on it, so glass serves it from its own memory.
class MemoryClipboard extends SystemClipboard {

    MemoryClipboard(String name) {
        super(name);
    }

    @Override
    protected boolean isOwner() {
        return true;
    }

    @Override
    protected void pushToSystem(HashMap<String, Object> data, int supportedActions) {
        // Already kept by the superclass.
    }

    @Override
    protected void pushTargetActionToSystem(int action) {
        // Nobody else takes part.
    }

    @Override
    protected Object popFromSystem(String mimeType) {
        return null;
    }

    @Override
    protected int supportedSourceActionsFromSystem() {
        return 0;
    }

    @Override
    protected String[] mimesFromSystem() {
        return new String[0];
    }
}
