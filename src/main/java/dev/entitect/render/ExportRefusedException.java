package dev.entitect.render;

/// A picture that no reader of its format would take. The message is for the user.
public final class ExportRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExportRefusedException(String message) {
        super(message);
    }
}
