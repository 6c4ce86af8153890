package com.sun.glass.ui.virtual;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.Clipboard;
import com.sun.glass.ui.delegate.ClipboardDelegate;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/// The entry point that JavaFX instantiates for `-Dglass.platform=Virtual`.
public final class VirtualPlatformFactory extends HeadlessPlatformFactory {

    @Override
    public Application createApplication() {
        return new VirtualApplication();
    }

    @Override
    public ClipboardDelegate createClipboardDelegate() {
        return name -> Clipboard.DND.equals(name) ? new DragClipboard() : new MemoryClipboard(name);
    }
}
