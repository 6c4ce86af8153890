package dev.entitect.bench;

import java.util.function.IntSupplier;

/// A piece of work that is measured again and again, in one thread and without a window.
///
/// @param size entities of the model
/// @param unit what the work counts: "characters", "tables"
/// @param before is done before each time and not measured
/// @param work   gives how much it has done, which also keeps the compiler from leaving it out
public record Benchmark(String name, int size, String unit, Runnable before, IntSupplier work) {

    public Benchmark(String name, int size, String unit, IntSupplier work) {
        this(name, size, unit, () -> {}, work);
    }
}
