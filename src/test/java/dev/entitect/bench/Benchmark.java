package dev.entitect.bench;

import java.util.function.IntSupplier;

/// Work that is measured repeatedly, in one thread and without a window.
///
/// @param size number of entities in the model
/// @param unit of what the work returns: "characters", "tables"
/// @param before runs before each measurement and is not measured
/// @param work   returns how much it has done, which also prevents dead-code elimination
public record Benchmark(String name, int size, String unit, Runnable before, IntSupplier work) {

    public Benchmark(String name, int size, String unit, IntSupplier work) {
        this(name, size, unit, () -> {}, work);
    }
}
