package dev.entitect.bench;

import dev.entitect.generate.hibernate.GenerationBenchmark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Runs the benchmarks and prints a table: `./mvnw -Pbench verify`. Not part of the tests, since times mean nothing on a busy machine.
///
/// `-Dentitect.bench=canvas,export` runs only these parts, `-Dentitect.bench.sizes=100,500` uses diagrams of these sizes.
final class Benchmarks {

    private static final List<Integer> SIZES = List.of(100, 500, 1_000, 2_500, 5_000);

    /// Parts that can be run separately. The canvas comes first, since it suffers most from garbage that other parts leave behind.
    private enum Part {
        CANVAS, LAYOUT, EXPORT, GENERATION, SAMPLE, SESSION, CYCLES
    }

    private Benchmarks() {}

    public static void main(String[] arguments) {
        List<Part> parts = list("entitect.bench").map(String::toUpperCase).map(Part::valueOf).toList();
        List<Integer> sizes = list("entitect.bench.sizes").map(Integer::valueOf).toList();
        Measurement.printHeader();
        for (Part part : parts.isEmpty() ? List.of(Part.values()) : parts) {
            run(part, sizes.isEmpty() ? SIZES : sizes);
        }
        System.out.println();
        System.exit(0);
    }

    private static Stream<String> list(String property) {
        return Stream.of(System.getProperty(property, "").split(",")).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static void run(Part part, List<Integer> sizes) {
        switch (part) {
            case CANVAS -> new CanvasBenchmark().run(sizes);
            case LAYOUT -> sizes.forEach(size -> interleave(LayoutBenchmark.of(size), 2, 5));
            case EXPORT -> sizes.forEach(size -> interleave(ExportBenchmark.of(size), 1, 3));
            case SESSION -> {
                try (SessionBenchmark session = new SessionBenchmark()) {
                    interleave(session.all(), 6, 15);
                }
            }
            case CYCLES -> new SessionRestartBenchmark().run();
            case SAMPLE -> interleave(SampleBenchmark.all(), 1, 5);
            case GENERATION -> interleave(GenerationBenchmark.all(), 15, 40);
        }
    }

    /// Interleaves the runs, so that other load affects all benchmarks equally.
    private static void interleave(List<Benchmark> benchmarks, int warmUps, int runs) {
        List<List<Cost>> costs = benchmarks.stream().<List<Cost>>map(benchmark -> new ArrayList<>()).toList();
        int[] done = new int[benchmarks.size()];
        for (int run = 0; run < warmUps + runs; run++) {
            for (int i = 0; i < done.length; i++) {
                int index = i;
                benchmarks.get(i).before().run();
                Cost cost = Cost.of(() -> done[index] = benchmarks.get(index).work().getAsInt());
                if (run >= warmUps) {
                    costs.get(i).add(cost);
                }
            }
        }
        for (int i = 0; i < done.length; i++) {
            Benchmark it = benchmarks.get(i);
            new Measurement(it.name(), it.size(), costs.get(i), "%,d %s".formatted(done[i], it.unit())).print();
        }
    }
}
