package dev.entitect.cli;

/// Invalid input. The message is for the user.
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
