package dev.entitect.cli;

import dev.entitect.live.LiveHost;

/// Creates what live sessions run in; each host is closed by the command that asked for it.
public interface SessionHosts {

    /// A host in this process.
    LiveHost inProcess();

    /// A host in a process of its own, for code that may do anything.
    ///
    /// @param megabytes the memory limit of the process
    LiveHost separate(int megabytes);
}
