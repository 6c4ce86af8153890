package dev.entitect.render;

import dev.entitect.failure.Refusal;

/// A picture that no reader of its format would take. The message is for the user.
public final class ExportRefusedException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    public ExportRefusedException(String message) {
        super(message);
    }
}
