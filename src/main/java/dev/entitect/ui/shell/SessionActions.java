package dev.entitect.ui.shell;

import dev.entitect.ui.session.SessionCommands;
import dev.entitect.ui.widget.Icon;

/// The session's database, commands and sample data.
final class SessionActions {

    final Action target;
    final Action samples;
    final Action changes;
    final Action create;
    final Action drop;
    final Action memory;
    final Action restart;

    /// @param editSamples opens the model's sample data
    SessionActions(SessionCommands commands, Runnable editSamples) {
        target = Action.of("Run session on…", Icon.CONNECTION, "Shortcut+Shift+R", commands::chooseTarget);
        changes = Action.of("Allow or forbid changes…", "", commands::toggleChanges);
        samples = Action.of("Sample data…", Icon.DATA, "Shortcut+Shift+T", editSamples);
        create = Action.of("Create schema…", "", commands::createSchema);
        drop = Action.of("Drop schema…", "", commands::dropSchema);
        memory = Action.of("Session memory…", "", commands::chooseMemory);
        restart = Action.of("Restart session", "", commands::restart);
    }

    ActionGroup group() {
        return ActionGroup.of("_Session", target, changes, null, samples, null, create, drop, null, memory, restart);
    }
}
