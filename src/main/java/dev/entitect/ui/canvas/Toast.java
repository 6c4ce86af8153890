package dev.entitect.ui.canvas;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A message at the lower edge of the canvas that disappears after a few seconds. Style class: `toast`.
final class Toast extends Label {

    private static final Duration DURATION = Duration.seconds(3.5);

    private final PauseTransition pause = new PauseTransition(DURATION);

    Toast() {
        getStyleClass().add("toast");
        setMouseTransparent(true);
        setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        pause.setOnFinished(event -> setVisible(false));
    }

    void show(String sentence) {
        setText(sentence);
        setVisible(true);
        pause.playFromStart();
    }
}
