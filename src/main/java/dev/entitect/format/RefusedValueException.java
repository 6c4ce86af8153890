package dev.entitect.format;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.MismatchedInputException;

/// A value that the model refuses, with a message for the user; the JSON library adds where it is.
final class RefusedValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    RefusedValueException(JsonParser parser, String message) {
        super(parser, message);
    }
}
