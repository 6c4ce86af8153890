package dev.entitect.model;

import dev.entitect.model.id.ElementId;

/// What stands in a model on its own, under a stable id.
public sealed interface Element permits ClassElement, EnumType, Converter, Association, Group, Diagram, Connection {

    ElementId id();
}
