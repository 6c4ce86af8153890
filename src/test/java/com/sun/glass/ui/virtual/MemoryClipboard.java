package com.sun.glass.ui.virtual;

import com.sun.glass.ui.SystemClipboard;
import java.util.HashMap;

/// A clipboard without an operating system: this process always owns its content, so Glass serves it from memory.
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
        // There is no other application.
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
