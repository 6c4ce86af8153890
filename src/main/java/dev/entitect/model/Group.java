package dev.entitect.model;

import dev.entitect.model.id.GroupId;
import dev.entitect.model.view.Tint;
import java.util.Optional;

/// Classes that belong together: a Java package, and a colour in diagrams.
///
/// @param javaPackage relative to the package of the parent, or of the model
public record Group(GroupId id, String name, String javaPackage, Tint tint, Optional<GroupId> parent) implements Element {

    public Group withName(String other) {
        return new Group(id, other, javaPackage, tint, parent);
    }

    public Group withJavaPackage(String other) {
        return new Group(id, name, other, tint, parent);
    }

    public Group withTint(Tint other) {
        return new Group(id, name, javaPackage, other, parent);
    }

    public Group withParent(Optional<GroupId> other) {
        return new Group(id, name, javaPackage, tint, other);
    }
}
