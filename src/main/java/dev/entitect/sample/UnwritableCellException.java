package dev.entitect.sample;

/// A text is no value of its column's type. The message is the rest of a sentence that begins with the column's name.
final class UnwritableCellException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnwritableCellException(String sentence) {
        super(sentence);
    }
}
