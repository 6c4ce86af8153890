package dev.entitect.check;

/// `ERROR`: the generated source would not work; `WARNING`: it works, but may not do what is expected.
public enum Severity {
    ERROR, WARNING
}
