package dev.entitect.bench;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.edit.Edits;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.fixture.Samples;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.child.ChildHost;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EntityId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Changes a model and restarts its session, 200 times, and measures the process of the session: heap after a garbage collection,
/// classes, threads. Each time a query and a Java snippet are run too, since they load additional classes. Meanwhile a window pans a
/// diagram of 100 entities, and its frames are compared with those measured before.
final class SessionRestartBenchmark {

    private static final int CYCLES = 200;
    private static final int REPORT_INTERVAL = 40;
    private static final int FRAMES = 400;
    /// Between two frames, in ms: the pace of a user with a mouse rather than maximum frame rate.
    private static final int PAUSE = 30;
    private static final Point MIDDLE = new Point(800, 500);
    private static final String MEASUREMENT = """
            for (int i = 0; i < 3; i++) { System.gc(); Thread.sleep(200); }
            var runtime = Runtime.getRuntime();
            long classes = java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Metaspace")).mapToLong(pool -> pool.getUsage().getUsed()).sum();
            System.out.printf(Locale.ROOT, "%.1f MB heap, %.1f MB metaspace, %d threads",
                    (runtime.totalMemory() - runtime.freeMemory()) / 1e6, classes / 1e6, Thread.activeCount());
            """;

    private final CanvasWindow window = new CanvasWindow();
    private final List<String> used = new ArrayList<>();

    void run() {
        window.run(() -> window.open(LargeDiagram.of(100)));
        frames(() -> true);
        new Measurement("Pan, nothing else runs", 100, frames(() -> true), "%,d frames".formatted(FRAMES)).print();
        Thread cycles = Thread.ofPlatform().start(this::cycles);
        List<Cost> meanwhile = new ArrayList<>();
        while (cycles.isAlive()) {
            meanwhile.addAll(frames(cycles::isAlive));
        }
        new Measurement("Pan, while sessions start", 100, meanwhile, "%,d frames".formatted(meanwhile.size())).print();
        window.run(window::close);
        System.out.println();
        used.forEach(System.out::println);
    }

    private List<Cost> frames(BooleanSupplier isRunning) {
        List<Cost> costs = new ArrayList<>();
        for (int frame = 0; frame < FRAMES && isRunning.getAsBoolean(); frame++) {
            int step = frame % 100 < 50 ? 8 : -8;
            costs.add(window.frame(() -> window.editor().scroll(MIDDLE, step, step, Set.of())));
            LockSupport.parkNanos(PAUSE * 1_000_000L);
        }
        return costs;
    }

    private void cycles() {
        try (LiveService live = new LiveService(new ChildHost(() -> 512))) {
            live.warmUp(BootListener.NONE);
            Model blog = Samples.load("blog");
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                String name = "title" + cycle;
                blog = Edits.changeAttribute("Rename", new EntityId("post"), new AttributeId("post-title"), it -> it.withName(name))
                        .change().apply(blog);
                String code = cycle == 1 || cycle % REPORT_INTERVAL == 0 ? MEASUREMENT : "session.find(Post.class, 1L);";
                LiveAnswer<SnippetResult> answer = live.ask(blog, session -> ask(session, code), state -> {});
                if (answer instanceof LiveAnswer.Done<SnippetResult> done && !done.result().printed().isEmpty()) {
                    used.add("after " + cycle + " starts: " + done.result().printed());
                } else if (answer instanceof LiveAnswer.Refused<SnippetResult> refused) {
                    throw new IllegalStateException(refused.reasons().toString());
                }
            }
        }
    }

    private static SnippetResult ask(LiveSession session, String code) {
        session.hql("from Post", QueryOptions.DEFAULT);
        return session.java(code, QueryOptions.DEFAULT);
    }
}
