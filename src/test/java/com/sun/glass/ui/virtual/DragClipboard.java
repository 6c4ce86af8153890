package com.sun.glass.ui.virtual;

import com.sun.glass.ui.Clipboard;
import java.util.HashMap;

/// The clipboard of drag-and-drop. Putting data on it starts the drag and, as on a desktop, returns only after the drop.
final class DragClipboard extends MemoryClipboard {

    DragClipboard() {
        super(Clipboard.DND);
    }

    @Override
    protected void pushToSystem(HashMap<String, Object> data, int supportedActions) {
        VirtualApplication application = VirtualApplication.current();
        DragSession session = new DragSession(application.createEventLoop(), supportedActions);
        application.pointer().begin(session);
        int performed = session.awaitDrop();
        application.pointer().endDrag();
        actionPerformed(performed);
    }
}
