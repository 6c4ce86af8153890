package dev.entitect.live.engine;

import dev.entitect.live.LiveProblem;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the log of Hibernate, of the pool and of the database driver off the console. Immutable.
///
/// Everything relevant reaches the caller as a [LiveProblem]; Hibernate would log the same failures again. The logging system discards the
/// level of a logger without references, so a session keeps a reference to this.
record QuietLoggers(List<Logger> loggers) {

    static QuietLoggers install() {
        List<Logger> loggers = List.of(Logger.getLogger("org.hibernate"), Logger.getLogger("org.jboss.logging"),
                Logger.getLogger("com.h2database"), Logger.getLogger("net.ttddyy.dsproxy"), Logger.getLogger("com.zaxxer.hikari"));
        loggers.forEach(logger -> logger.setLevel(Level.OFF));
        return new QuietLoggers(loggers);
    }
}
