package dev.entitect.bench;

import dev.entitect.generate.hibernate.GenerationBenchmark;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// Runs every benchmark and prints a table: `./mvnw -Pbench verify`. No part of the tests, since a time proves nothing on a busy machine.
///
/// They take turns, so that what else the machine does falls on all alike.
final class Benchmarks {

    private static final int WARM_UPS = 15;
    private static final int RUNS = 40;

    /// @param times in nanoseconds
    private record Measured(Benchmark benchmark, List<Long> times, int done) {

        double milliseconds(double part) {
            List<Long> sorted = new ArrayList<>(times);
            Collections.sort(sorted);
            return sorted.get((int) (part * (sorted.size() - 1))) / 1e6;
        }
    }

    private Benchmarks() {
    }

    public static void main(String[] arguments) {
        List<Measured> measured = GenerationBenchmark.all().stream()
                .map(benchmark -> new Measured(benchmark, new ArrayList<>(), benchmark.work().getAsInt())).toList();
        for (int run = 1; run < WARM_UPS + RUNS; run++) {
            for (Measured it : measured) {
                long start = System.nanoTime();
                it.benchmark.work().getAsInt();
                if (run >= WARM_UPS) {
                    it.times.add(System.nanoTime() - start);
                }
            }
        }
        System.out.printf("%n| %-36s | median ms | p95 ms | %-22s |%n", "benchmark", "work done");
        System.out.printf("|%s|----------:|-------:|%s|%n", "-".repeat(38), "-".repeat(24));
        for (Measured it : measured) {
            System.out.printf(Locale.ROOT, "| %-36s | %9.0f | %6.0f | %-22s |%n", it.benchmark.name(), it.milliseconds(0.5), it.milliseconds(0.95),
                    "%,d %s".formatted(it.done, it.benchmark.unit()));
        }
        System.out.println();
    }
}
