package dev.entitect.bench;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.editor.EditRequest;
import dev.entitect.editor.Selection;
import dev.entitect.editor.Viewport;
import dev.entitect.editor.input.Button;
import dev.entitect.editor.input.PointerEvent;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.model.Model;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntConsumer;

/// The cost of a frame while a user opens, views and changes large diagrams.
final class CanvasBenchmark {

    private static final int WARM_UPS = 20;
    private static final int FRAMES = 60;
    /// The number of runs of operations that take longer than a frame.
    private static final int RUNS = 10;
    private static final int MANY_BOXES = 50;
    private static final Point MIDDLE = new Point(800, 500);

    private final CanvasWindow window = new CanvasWindow();
    private int size;
    private boolean warmingUp;

    void run(List<Integer> sizes) {
        // warms up the JIT compiler, which needs some hundred frames
        warmingUp = true;
        measure(sizes.getFirst());
        warmingUp = false;
        sizes.forEach(this::measure);
        // the first measurement is discarded, since it includes garbage of the last frame
        heap(sizes.getFirst());
        System.out.println();
        sizes.forEach(entities -> System.out.printf(Locale.ROOT, "An open document of %,d entities keeps %,.0f MB of the heap.%n", entities,
                heap(entities) / 1e6));
    }

    private void measure(int entities) {
        size = entities;
        Model model = LargeDiagram.of(entities);
        open(model);
        pan();
        zoom();
        drag();
        marquee();
        undo();
        type();
    }

    private void open(Model model) {
        List<Cost> costs = new ArrayList<>();
        for (int run = 0; run < 3 + RUNS; run++) {
            window.run(window::close);
            Cost cost = window.frame(() -> window.open(model));
            if (run >= 3) {
                costs.add(cost);
            }
        }
        print("Open to the first frame", costs, "%,d associations".formatted(model.associations().size()));
    }

    private void pan() {
        for (double zoom : new double[] {1, 0.5}) {
            lookAt(zoom);
            pan(zoom == 1 ? "Pan at zoom 1.0" : "Pan at zoom 0.5");
        }
        fit();
        pan("Pan at fit");
    }

    private void pan(String name) {
        frames(name, frame -> window.editor().scroll(MIDDLE, frame % 40 < 20 ? 23 : -23, frame % 40 < 20 ? 11 : -11, Set.of()));
    }

    /// From the whole diagram to zoom 2.0 and back.
    private void zoom() {
        fit();
        double from = window.editor().viewport().zoom();
        frames("Zoom from fit to 2.0", frame -> {
            double part = 1 - Math.abs(1 - frame % FRAMES / (FRAMES / 2.0));
            double targetZoom = from * Math.pow(2 / from, part);
            window.editor().zoomAt(MIDDLE, targetZoom / window.editor().viewport().zoom());
        });
    }

    private void drag() {
        lookAt(1);
        drag("Drag a box at zoom 1.0", 1);
        lookAt(1);
        drag("Drag 50 boxes at zoom 1.0", MANY_BOXES);
        fit();
        drag("Drag a box at fit", 1);
        fit();
        drag("Drag 50 boxes at fit", MANY_BOXES);
    }

    /// In circles around the original position.
    private void drag(String name, int boxes) {
        Point start = pressOn(boxes);
        frames(name, frame -> window.editor().pointerMove(event(start.plus(80 * Math.sin(frame * 0.2), 60 - 60 * Math.cos(frame * 0.2)))));
        window.run(() -> window.editor().escape());
    }

    private void marquee() {
        fit();
        Point start = new Point(8, 8);
        window.run(() -> window.editor().pointerDown(event(start)));
        frames("Marquee at fit",
                frame -> window.editor().pointerMove(event(start.plus(20.0 * (frame % FRAMES + 1), 14.0 * (frame % FRAMES + 1)))));
        window.run(() -> window.editor().escape());
    }

    private void undo() {
        lookAt(1);
        List<Cost> moves = new ArrayList<>();
        List<Cost> undos = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            Point start = pressOn(MANY_BOXES);
            window.run(() -> window.editor().pointerMove(event(start.plus(40, 24))));
            moves.add(window.frame(() -> window.editor().pointerUp(event(start.plus(40, 24)))));
            undos.add(window.frame(() -> window.store().undo()));
        }
        print("Release 50 boxes", moves, painted());
        print("Undo the move", undos, painted());
    }

    private void type() {
        lookAt(1);
        List<Cost> costs = new ArrayList<>();
        for (int run = 0; run < RUNS; run++) {
            String text = "typed" + run + ": string(20)";
            window.run(() -> {
                window.editor().select(Selection.of(middle(1).getFirst().id()));
                window.editor().addAttribute();
            });
            costs.add(window.frame(() -> window.editor().commitEdit(text, EditRequest.Next.NONE)));
            window.run(() -> window.store().undo());
        }
        print("Type an attribute", costs, painted());
    }

    /// The heap occupied by the model of a document and its view, in bytes.
    private long heap(int entities) {
        window.run(() -> window.open(LargeDiagram.of(entities)));
        long with = used();
        window.run(window::close);
        return with - used();
    }

    private long used() {
        for (int i = 0; i < 3; i++) {
            // runs deferred work of JavaFX, and releases what it kept for the last frame
            window.run(() -> {});
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void lookAt(double zoom) {
        fit();
        window.run(() -> window.editor().zoomTo(zoom));
    }

    private void fit() {
        window.run(() -> window.editor().zoomToFit());
    }

    /// Selects the boxes in the middle of the view and presses one of them.
    private Point pressOn(int boxes) {
        List<NodeBox> chosen = middle(boxes);
        Rect header = chosen.getFirst().header();
        Point start = window.editor().viewport().toScreen(new Point(header.centerX(), header.centerY()));
        window.run(() -> {
            window.editor().select(Selection.none().with(chosen.stream().map(NodeBox::id).toList()));
            window.editor().pointerDown(event(start));
        });
        return start;
    }

    private List<NodeBox> middle(int boxes) {
        Viewport view = window.editor().viewport();
        return window.editor().geometry().boxes().stream()
                .sorted(Comparator.comparing((NodeBox box) -> new Point(box.bounds().centerX(), box.bounds().y()).distance(view.center()))
                        .thenComparing(box -> box.id().value()))
                .limit(boxes).toList();
    }

    private static PointerEvent event(Point screen) {
        return new PointerEvent(screen, Button.PRIMARY, 1, Set.of());
    }

    private void frames(String name, IntConsumer change) {
        List<Cost> costs = new ArrayList<>();
        for (int frame = 0; frame < WARM_UPS + FRAMES; frame++) {
            int number = frame;
            Cost cost = window.frame(() -> change.accept(number));
            if (frame >= WARM_UPS) {
                costs.add(cost);
            }
        }
        print(name, costs, painted());
    }

    /// The content of the last frame.
    private String painted() {
        return "%,d marks".formatted(window.editor().scene().marks().size());
    }

    private void print(String name, List<Cost> costs, String done) {
        if (!warmingUp) {
            new Measurement(name, size, costs, done).print();
        }
    }
}
