package dev.entitect.ui.inspector;

import dev.entitect.connect.PasswordStore;
import dev.entitect.generate.Generator;
import dev.entitect.task.TaskRunner;

/// What the window lends the inspector.
///
/// @param tasks     runs what takes longer than a blink
/// @param generator makes the classes in which code is checked
/// @param passwords of the databases that were connected to
/// @param host      the window around it
public record InspectorServices(TaskRunner tasks, Generator generator, PasswordStore passwords, InspectorHost host) {
}
