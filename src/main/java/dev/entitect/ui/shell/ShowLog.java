package dev.entitect.ui.shell;

import dev.entitect.log.FailureLog;
import dev.entitect.ui.document.Dialogs;

/// Opens the folder of the log.
public record ShowLog(FailureLog log, Dialogs dialogs) implements Runnable {

    @Override
    public void run() {
        if (log.exists()) {
            dialogs.openFolder(log.folder());
        } else {
            dialogs.showInformation("There is no log yet", "When an internal error occurs, it is logged in " + log.folder() + ".");
        }
    }
}
