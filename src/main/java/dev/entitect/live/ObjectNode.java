package dev.entitect.live;

/// A node in the tree of a result's objects: an attribute, or an element of a collection.
///
/// @param name  of the attribute; `[0]` for an element
/// @param type for display
/// @param value as text; empty for an unloaded collection
/// @param kind whether it can be expanded
public record ObjectNode(String name, String type, String value, Kind kind) {

    /// Whether it can be expanded.
    public enum Kind {
        VALUE,
        /// Another object, loaded.
        OBJECT,
        /// Another object, which is loaded when the node is expanded.
        PROXY,
        /// A collection, loaded.
        COLLECTION,
        /// A collection, which is loaded when the node is expanded.
        LAZY_COLLECTION
    }
}
