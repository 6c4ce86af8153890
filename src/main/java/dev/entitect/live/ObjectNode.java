package dev.entitect.live;

/// One thing inside an object of a result: an attribute, or an element of a collection.
///
/// @param name  of the attribute; `[0]` for an element
/// @param type  for people
/// @param value as text; empty for a collection that is not loaded
/// @param kind  whether it can be unfolded
public record ObjectNode(String name, String type, String value, Kind kind) {

    /// What can be done with it.
    public enum Kind {
        VALUE,
        /// Another object, loaded.
        OBJECT,
        /// Another object that unfolding loads.
        PROXY,
        /// A collection, loaded.
        COLLECTION,
        /// A collection that unfolding loads.
        LAZY_COLLECTION
    }
}
