package dev.entitect.diagram.scene;

import dev.entitect.model.view.Tint;

/// A colour by meaning.
///
/// @param tint distinguishes only the roles that are by tint
public record Ink(ColourRole role, Tint tint) {

    public static Ink of(ColourRole role) {
        return new Ink(role, Tint.NEUTRAL);
    }
}
