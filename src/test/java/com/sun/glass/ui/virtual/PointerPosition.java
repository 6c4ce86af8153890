package com.sun.glass.ui.virtual;

/// The position of the pointer in a window and on the screen, in pixels.
record PointerPosition(int x, int y, int screenX, int screenY) {

    static PointerPosition in(VirtualWindow window, double screenX, double screenY) {
        return new PointerPosition((int) screenX - window.getX(), (int) screenY - window.getY(), (int) screenX, (int) screenY);
    }
}
