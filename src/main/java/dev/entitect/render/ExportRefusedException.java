package dev.entitect.render;

import dev.entitect.failure.Refusal;

/// Thrown for an image that no reader of its format would accept. The message is shown to the user.
public final class ExportRefusedException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    public ExportRefusedException(String message) {
        super(message);
    }
}
