package dev.entitect.format;

import dev.entitect.failure.Refusal;

/// Thrown for a file that is not a model, or that this version cannot read. The message says what is wrong, where, and what to do.
public final class ModelFormatException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    ModelFormatException(String message, int line, int column, Throwable cause) {
        super(message, cause);
        this.line = line;
        this.column = column;
    }

    /// From 1; 0 if unknown.
    public int line() {
        return line;
    }

    /// From 1, in characters; 0 if unknown.
    public int column() {
        return column;
    }
}
