package dev.entitect.diagram.text;

/// Measures text, with the same result on every machine, so that boxes have the same size wherever a diagram is drawn.
@FunctionalInterface
public interface TextMeasure {

    /// @param size font size, in world pixels
    /// @return in world pixels
    double width(String text, Face face, double size);

    /// The text, or as much of its start as fits, followed by an ellipsis.
    default String fit(String text, Face face, double size, double space) {
        if (width(text, face, size) <= space) {
            return text;
        }
        int low = 0;
        int high = text.codePointCount(0, text.length());
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(start(text, middle), face, size) <= space) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return start(text, low);
    }

    private static String start(String text, int letters) {
        return text.substring(0, text.offsetByCodePoints(0, letters)).stripTrailing() + "…";
    }
}
