package dev.entitect.live.engine;

import dev.entitect.live.LiveProblem;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/// Keeps the log of Hibernate, of the pool and of the database driver off the console. Immutable.
///
/// Everything worth knowing reaches the caller as a [LiveProblem]; Hibernate would log the same failures once more. The logging system
/// forgets the level of a logger nobody refers to, so a session holds on to this for as long as it lives.
record QuietLoggers(List<Logger> loggers) {

    static QuietLoggers quieten() {
        List<Logger> loggers = List.of(Logger.getLogger("org.hibernate"), Logger.getLogger("org.jboss.logging"),
                Logger.getLogger("com.h2database"), Logger.getLogger("net.ttddyy.dsproxy"), Logger.getLogger("com.zaxxer.hikari"));
        loggers.forEach(logger -> logger.setLevel(Level.OFF));
        return new QuietLoggers(loggers);
    }
}
