package dev.entitect.ui.inspector;

import dev.entitect.connect.PasswordStore;
import dev.entitect.task.TaskRunner;

/// What the window lends the inspector.
///
/// @param tasks     runs what takes longer than a blink
/// @param passwords of the databases that were connected to
public record InspectorServices(TaskRunner tasks, PasswordStore passwords) {
}
