package dev.entitect.editor;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.NodeId;
import java.util.Optional;

/// Asks for a text field on the canvas. Answered by [Editor#commitEdit] or [Editor#cancelEdit].
///
/// @param node      the box that is edited
/// @param attribute the attribute; empty for a name, and for an attribute that does not exist yet
/// @param area      where the field belongs, in world pixels
/// @param text      what it shows first
public record EditRequest(Kind kind, NodeId node, Optional<AttributeId> attribute, Rect area, String text) {

    public enum Kind { NAME, ATTRIBUTE }
}
