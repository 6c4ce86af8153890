package dev.entitect.cli;

import dev.entitect.failure.Refusal;

/// Invalid input. The message is for the user.
final class BadInputException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
