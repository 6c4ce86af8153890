package dev.entitect.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;

/// A row of the table.
///
/// @param size  number of entities in the model
/// @param costs one per run or frame
/// @param done  what a single run did, with its unit
record Measurement(String benchmark, int size, List<Cost> costs, String done) {

    static void printHeader() {
        System.out.printf("%n| %-34s | %5s | %7s | %7s | %8s | %8s | %-24s |%n", "benchmark, times in ms", "N", "CPU p50", "CPU p95",
                "wall p50", "wall p95", "work done");
        System.out.printf("|%s|------:|--------:|--------:|---------:|---------:|%s|%n", "-".repeat(36), "-".repeat(26));
    }

    void print() {
        System.out.printf(Locale.ROOT, "| %-34s | %,5d | %7.1f | %7.1f | %8.1f | %8.1f | %-24s |%n", benchmark, size,
                milliseconds(Cost::cpu, 0.5), milliseconds(Cost::cpu, 0.95), milliseconds(Cost::wall, 0.5), milliseconds(Cost::wall, 0.95),
                done);
    }

    private double milliseconds(ToLongFunction<Cost> time, double part) {
        long[] sorted = costs.stream().mapToLong(time).sorted().toArray();
        return sorted[(int) Math.round(part * (sorted.length - 1))] / 1e6;
    }
}
