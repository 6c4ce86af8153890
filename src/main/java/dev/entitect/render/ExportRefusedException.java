package dev.entitect.render;

/// Thrown for an image that no reader of its format would accept. The message is shown to the user.
public final class ExportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExportRefusedException(String message) {
        super(message);
    }
}
