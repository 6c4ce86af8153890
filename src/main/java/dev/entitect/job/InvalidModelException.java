package dev.entitect.job;

import dev.entitect.failure.Refusal;

/// The operation requires a model without errors.
public final class InvalidModelException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    InvalidModelException(int errors, RuntimeException cause) {
        super("The model has " + errors + (errors == 1 ? " error. Fix it first." : " errors. Fix them first."), cause);
    }
}
