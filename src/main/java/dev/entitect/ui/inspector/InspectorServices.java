package dev.entitect.ui.inspector;

import dev.entitect.task.TaskRunner;

/// What the window lends the inspector.
///
/// @param tasks runs what takes longer than a blink
public record InspectorServices(TaskRunner tasks) {
}
