package dev.entitect.ui.inspector;

import dev.entitect.connect.PasswordStore;
import dev.entitect.generate.Generator;
import dev.entitect.task.TaskRunner;

/// The services that the inspector uses.
///
/// @param tasks     runs long work in the background
/// @param generator generates the classes in which user code is compiled
/// @param passwords the database passwords entered so far
/// @param host      the enclosing window
public record InspectorServices(TaskRunner tasks, Generator generator, PasswordStore passwords, InspectorHost host) {}
