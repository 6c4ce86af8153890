package com.sun.glass.ui.virtual;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessView;

/// The content of a window: makes the notifications of a view accessible to the pointer of this package, and discards painted frames.
final class VirtualView extends HeadlessView {

    /// Pixels that a wheel step scrolls, as on desktop platforms.
    private static final double PIXELS_PER_WHEEL_STEP = 40;

    @Override
    protected void _uploadPixels(long handle, Pixels pixels) {
        // No screen shows them.
    }

    void mouse(int type, int button, PointerPosition spot, int modifiers, boolean popupTrigger) {
        notifyMouse(type, button, spot.x(), spot.y(), spot.screenX(), spot.screenY(), modifiers, popupTrigger, false);
    }

    void contextMenu(PointerPosition spot) {
        notifyMenu(spot.x(), spot.y(), spot.screenX(), spot.screenY(), false);
    }

    /// One step of the wheel.
    ///
    /// @param direction 1 if the wheel turns away from the user, -1 if towards
    void wheel(PointerPosition spot, int direction, int modifiers) {
        notifyScroll(spot.x(), spot.y(), spot.screenX(), spot.screenY(), 0, direction, modifiers,
                0, 0, 0, 0, PIXELS_PER_WHEEL_STEP, PIXELS_PER_WHEEL_STEP);
    }

    int dragEnter(PointerPosition spot, int actions) {
        return notifyDragEnter(spot.x(), spot.y(), spot.screenX(), spot.screenY(), actions);
    }

    int dragOver(PointerPosition spot, int actions) {
        return notifyDragOver(spot.x(), spot.y(), spot.screenX(), spot.screenY(), actions);
    }

    int dragDrop(PointerPosition spot, int actions) {
        return notifyDragDrop(spot.x(), spot.y(), spot.screenX(), spot.screenY(), actions);
    }

    void dragLeave() {
        notifyDragLeave();
    }
}
