package dev.entitect.live.engine;

import dev.entitect.live.BootTimings;

/// Everything a session runs on. A closed session forgets it, so that one still referred to holds no class. Immutable; its parts say for
/// themselves which threads may use them.
record LiveEngine(
        ModelClassLoader loader,
        LiveDatabase database,
        ModelMapping mapping,
        SqlTrace trace,
        HqlConsole hql,
        SqlConsole sql,
        BootTimings timings)
        implements AutoCloseable {

    @Override
    public void close() {
        try (database) {
            mapping.close();
        }
    }
}
