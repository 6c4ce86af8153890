package dev.entitect.job;

import dev.entitect.failure.Refusal;
import dev.entitect.naming.Counts;

/// The operation requires a model without errors.
public final class InvalidModelException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    InvalidModelException(int errors) {
        super("The model has " + Counts.of(errors, "error") + ". Fix " + (errors == 1 ? "it" : "them") + " first.");
    }

    InvalidModelException(int errors, RuntimeException cause) {
        this(errors);
        initCause(cause);
    }
}
