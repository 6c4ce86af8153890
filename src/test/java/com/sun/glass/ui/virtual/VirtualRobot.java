package com.sun.glass.ui.virtual;

import com.sun.glass.ui.headless.HeadlessRobot;
import java.util.Arrays;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/// The robot of tests, which uses the application's pointer and keyboard.
final class VirtualRobot extends HeadlessRobot {

    private final VirtualPointer pointer;
    private final VirtualKeyboard keyboard;

    VirtualRobot(VirtualApplication application) {
        super(application);
        this.pointer = application.pointer();
        this.keyboard = application.keyboard();
    }

    @Override
    public void keyPress(KeyCode key) {
        keyboard.press(key);
        super.keyPress(key);
    }

    @Override
    public void keyRelease(KeyCode key) {
        keyboard.release(key);
        super.keyRelease(key);
    }

    @Override
    public double getMouseX() {
        return pointer.x();
    }

    @Override
    public double getMouseY() {
        return pointer.y();
    }

    @Override
    public void mouseMove(double x, double y) {
        pointer.moveTo(x, y);
    }

    @Override
    public void mousePress(MouseButton... buttons) {
        for (MouseButton button : buttons) {
            pointer.press(button);
        }
    }

    @Override
    public void mouseRelease(MouseButton... buttons) {
        for (MouseButton button : buttons) {
            pointer.release(button);
        }
    }

    @Override
    public void mouseWheel(int steps) {
        pointer.turnWheel(steps);
    }

    @Override
    public void getScreenCapture(int x, int y, int width, int height, int[] pixels, boolean scaleToFit) {
        Arrays.fill(pixels, 0);
    }
}
