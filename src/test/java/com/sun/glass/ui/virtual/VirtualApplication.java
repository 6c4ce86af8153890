package com.sun.glass.ui.virtual;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessWindowManager;

/// Creates windows, views and robots that share one screen, one pointer and one keyboard.
///
/// The screen measures 1600x1000 pixels unless `-Dvirtual.screen=WIDTHxHEIGHT` says otherwise.
final class VirtualApplication extends HeadlessApplication {

    private static final int DEPTH = 32;
    private static final int DPI = 96;

    private final HeadlessWindowManager windowManager = new HeadlessWindowManager();
    private final VirtualKeyboard keyboard = new VirtualKeyboard();
    private final VirtualPointer pointer = new VirtualPointer(keyboard);
    private Screen[] screens;

    static VirtualApplication current() {
        return (VirtualApplication) Application.GetApplication();
    }

    VirtualPointer pointer() {
        return pointer;
    }

    VirtualKeyboard keyboard() {
        return keyboard;
    }

    @Override
    public Window createWindow(Window owner, Screen screen, int styleMask) {
        return new VirtualWindow(windowManager, owner, screen, styleMask);
    }

    @Override
    public View createView() {
        return new VirtualView();
    }

    @Override
    public GlassRobot createRobot() {
        return new VirtualRobot(this);
    }

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            String[] size = System.getProperty("virtual.screen", "1600x1000").split("x");
            screens = new Screen[] {screen(Integer.parseInt(size[0]), Integer.parseInt(size[1]))};
        }
        return screens;
    }

    private static Screen screen(int width, int height) {
        return new Screen(0, DEPTH, 0, 0, width, height, 0, 0, width, height, 0, 0, width, height, DPI, DPI, 1f, 1f, 1f, 1f);
    }
}
