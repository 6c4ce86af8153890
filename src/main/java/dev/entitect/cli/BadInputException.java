package dev.entitect.cli;

/// What was typed cannot be used. The message is for the user.
final class BadInputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInputException(String message) {
        super(message);
    }
}
