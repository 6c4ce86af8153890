package dev.entitect.model.association;

/// What the database does with referring rows when the referenced row is deleted or its key changes.
public enum ReferentialAction {
    NO_ACTION, RESTRICT, CASCADE, SET_NULL, SET_DEFAULT
}
