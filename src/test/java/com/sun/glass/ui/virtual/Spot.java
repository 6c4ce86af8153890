package com.sun.glass.ui.virtual;

/// Where the pointer is: in a window and on the screen, in pixels.
record Spot(int x, int y, int screenX, int screenY) {

    static Spot in(VirtualWindow window, double screenX, double screenY) {
        return new Spot((int) screenX - window.getX(), (int) screenY - window.getY(), (int) screenX, (int) screenY);
    }
}
