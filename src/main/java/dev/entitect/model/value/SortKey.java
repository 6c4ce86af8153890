package dev.entitect.model.value;

import dev.entitect.model.id.AttributeId;

/// One key of a sort order.
public record SortKey(AttributeId attribute, boolean descending) {}
