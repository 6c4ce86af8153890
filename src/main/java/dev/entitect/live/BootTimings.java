package dev.entitect.live;

import java.time.Duration;

/// How long each stage of opening a session took.
public record BootTimings(Duration compile, Duration mapping, Duration schema, Duration seed) {

    public Duration total() {
        return compile.plus(mapping).plus(schema).plus(seed);
    }
}
