package dev.entitect.model;

import dev.entitect.model.id.ElementId;

/// A top-level part of a model, with a stable id.
public sealed interface Element permits ClassElement, EnumType, Converter, Association, Group, Diagram, Connection {

    ElementId id();
}
