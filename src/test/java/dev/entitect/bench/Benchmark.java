package dev.entitect.bench;

import java.util.function.IntSupplier;

/// A piece of work that is measured again and again, in one thread and without a window.
///
/// @param size entities of the model
/// @param unit what the work counts: "characters", "tables"
/// @param work gives how much it has done, which also keeps the compiler from leaving it out
public record Benchmark(String name, int size, String unit, IntSupplier work) {
}
