package dev.entitect.ui.grid;

/// Texts in cells: one line, shortened.
public final class OneLine {

    /// A table lays out the text of each cell it shows, however little of it fits.
    private static final int MOST = 300;

    private OneLine() {
    }

    public static String of(String text) {
        return (text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST / 2)) + "…").replaceAll("\\R", " ⏎ ");
    }
}
