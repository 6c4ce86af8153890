package com.sun.glass.ui.virtual;

import com.sun.glass.events.WindowEvent;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessWindow;
import com.sun.glass.ui.headless.HeadlessWindowManager;
import java.nio.ByteBuffer;
import java.util.List;

/// A window that takes the focus when it opens, and returns it to the window below when it closes.
final class VirtualWindow extends HeadlessWindow {

    private static final int BYTES_PER_PIXEL = 4;

    VirtualWindow(HeadlessWindowManager windowManager, Window owner, Screen screen, int styleMask) {
        super(windowManager, owner, screen, frameBuffer(screen), styleMask);
    }

    /// Nothing is ever painted into it, see [VirtualView]; but a window that is moved or resized clears its former area.
    private static ByteBuffer frameBuffer(Screen screen) {
        return ByteBuffer.allocate(screen.getWidth() * screen.getHeight() * BYTES_PER_PIXEL);
    }

    /// The open windows, the topmost last.
    static List<VirtualWindow> open() {
        return Window.getWindowsClone().stream()
                .map(VirtualWindow.class::cast)
                .filter(window -> !window.isClosed())
                .toList();
    }

    VirtualView view() {
        return isClosed() ? null : (VirtualView) getView();
    }

    boolean contains(double screenX, double screenY) {
        return screenX >= getX() && screenX < getX() + getWidth() && screenY >= getY() && screenY < getY() + getHeight();
    }

    boolean receivesPointer() {
        return isVisible() && !isMinimized() && view() != null;
    }

    /// Pop-ups (menus, tooltips, combo box lists) leave the focus to the window they belong to.
    boolean takesFocusWhenPressed() {
        return isEnabled() && !isFocused() && (getStyleMask() & Window.POPUP) == 0;
    }

    @Override
    protected boolean _requestFocus(long handle, int event) {
        for (VirtualWindow other : open()) {
            if (other != this && other.isFocused()) {
                other.notifyFocus(WindowEvent.FOCUS_LOST);
            }
        }
        return super._requestFocus(handle, event);
    }

    @Override
    protected boolean _close(long handle) {
        boolean wasFocused = isFocused();
        boolean closed = super._close(handle);
        if (wasFocused) {
            focusWindowBelow();
        }
        return closed;
    }

    private void focusWindowBelow() {
        for (VirtualWindow candidate : open().reversed()) {
            if (candidate != this && candidate.isVisible()) {
                candidate.notifyFocus(WindowEvent.FOCUS_GAINED);
                return;
            }
        }
    }
}
