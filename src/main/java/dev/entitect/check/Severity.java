package dev.entitect.check;

/// `ERROR`: the generated source would not work; `WARNING`: it works, but not as one might expect.
public enum Severity {
    ERROR, WARNING
}
