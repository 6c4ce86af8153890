package dev.entitect.ui.shell;

import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.session.SessionCommands;

/// Where the session runs, and what is done there.
final class SessionActions {

    final Action target;
    final Action changes;
    final Action create;
    final Action drop;
    final Action memory;
    final Action restart;

    SessionActions(SessionCommands commands) {
        target = Action.of("Run Session On…", Icon.CONNECTION, "Shortcut+Shift+R", commands::chooseTarget);
        changes = Action.of("Allow or Forbid Changes…", "", commands::toggleChanges);
        create = Action.of("Create Schema…", "", commands::createSchema);
        drop = Action.of("Drop Schema…", "", commands::dropSchema);
        memory = Action.of("Memory of the Session…", "", commands::chooseMemory);
        restart = Action.of("Restart Session", "", commands::restart);
    }

    ActionGroup group() {
        return ActionGroup.of("_Session", target, changes, null, create, drop, null, memory, restart);
    }
}
