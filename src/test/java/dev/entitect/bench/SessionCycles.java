package dev.entitect.bench;

import dev.entitect.edit.Edits;
import dev.entitect.fixture.Samples;
import dev.entitect.job.LiveAnswer;
import dev.entitect.job.LiveService;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.child.ChildHost;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EntityId;

/// Changes a model and starts its session anew, 200 times, and looks at what the process of the session holds: heap after a collection,
/// classes, threads. Each time a query and a Java snippet are run too, since they load classes of their own.
final class SessionCycles {

    private static final int CYCLES = 200;
    private static final int EVERY = 40;
    private static final String USED = """
            System.gc();
            var runtime = Runtime.getRuntime();
            long classes = java.lang.management.ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getName().equals("Metaspace")).mapToLong(pool -> pool.getUsage().getUsed()).sum();
            System.out.printf(Locale.ROOT, "%.1f MB heap, %.1f MB metaspace, %d threads", (runtime.totalMemory() - runtime.freeMemory()) / 1e6, classes / 1e6, Thread.activeCount());
            """;

    private SessionCycles() {
    }

    static void run() {
        try (LiveService live = new LiveService(new ChildHost(() -> 512))) {
            live.warmUp(BootListener.NONE);
            Model blog = Samples.load("blog");
            System.out.println();
            for (int cycle = 1; cycle <= CYCLES; cycle++) {
                String name = "title" + cycle;
                blog = Edits.changeAttribute("Rename", new EntityId("post"), new AttributeId("post-title"), it -> it.withName(name)).change().apply(blog);
                String used = cycle == 1 || cycle % EVERY == 0 ? USED : "session.find(Post.class, 1L);";
                LiveAnswer<SnippetResult> answer = live.ask(blog, session -> ask(session, used), state -> { });
                if (answer instanceof LiveAnswer.Done<SnippetResult> done && !done.result().printed().isEmpty()) {
                    System.out.println("after " + cycle + " starts: " + done.result().printed());
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
