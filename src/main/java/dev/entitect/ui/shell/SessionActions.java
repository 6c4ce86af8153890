package dev.entitect.ui.shell;

import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.session.SessionCommands;

/// Where the session runs, what is done there, and the rows that it begins with.
final class SessionActions {

    final Action target;
    final Action samples;
    final Action changes;
    final Action create;
    final Action drop;
    final Action memory;
    final Action restart;

    /// @param editSamples opens the rows that the model has for its sessions
    SessionActions(SessionCommands commands, Runnable editSamples) {
        target = Action.of("Run Session On…", Icon.CONNECTION, "Shortcut+Shift+R", commands::chooseTarget);
        changes = Action.of("Allow or Forbid Changes…", "", commands::toggleChanges);
        samples = Action.of("Sample Data…", Icon.DATA, "Shortcut+Shift+T", editSamples);
        create = Action.of("Create Schema…", "", commands::createSchema);
        drop = Action.of("Drop Schema…", "", commands::dropSchema);
        memory = Action.of("Memory of the Session…", "", commands::chooseMemory);
        restart = Action.of("Restart Session", "", commands::restart);
    }

    ActionGroup group() {
        return ActionGroup.of("_Session", target, changes, null, samples, null, create, drop, null, memory, restart);
    }
}
