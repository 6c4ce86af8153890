package dev.entitect.ui.widget;

/// Shortens cell texts to one line.
public final class OneLine {

    /// A table lays out the full text of each visible cell, however little of it fits.
    private static final int MAX_LENGTH = 300;

    private OneLine() {}

    public static String of(String text) {
        return (text.length() <= MAX_LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH / 2)) + "…").replaceAll("\\R",
                " ⏎ ");
    }
}
