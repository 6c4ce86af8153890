package dev.entitect.ui.canvas;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/// A sentence at the lower edge of the canvas that goes away by itself. Style class: `toast`.
final class Toast extends Label {

    private static final Duration SHOWN = Duration.seconds(3.5);

    private final PauseTransition pause = new PauseTransition(SHOWN);

    Toast() {
        getStyleClass().add("toast");
        setMouseTransparent(true);
        setVisible(false);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        pause.setOnFinished(event -> setVisible(false));
    }

    void say(String sentence) {
        setText(sentence);
        setVisible(true);
        pause.playFromStart();
    }
}
