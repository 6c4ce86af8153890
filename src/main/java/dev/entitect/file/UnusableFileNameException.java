package dev.entitect.file;

import dev.entitect.failure.Refusal;

/// A name cannot be that of a file in a folder. The message is a sentence for the user.
public final class UnusableFileNameException extends RuntimeException implements Refusal {

    private static final long serialVersionUID = 1L;

    UnusableFileNameException(String sentence) {
        super(sentence);
    }
}
