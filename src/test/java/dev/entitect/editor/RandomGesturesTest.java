package dev.entitect.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.DiagramGeometry;
import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.route.Route;
import dev.entitect.editor.input.Key;
import dev.entitect.editor.input.Modifier;
import dev.entitect.fixture.Samples;
import dev.entitect.format.ModelFormat;
import dev.entitect.model.References;
import dev.entitect.model.view.Tint;
import dev.entitect.render.font.BundledFonts;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Random clicks, drags and keys: everything can be undone to the last byte, and redone.
class RandomGesturesTest {

    private static final int STEPS = 120;

    private final ModelFormat format = new ModelFormat();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingAllRestoresTheFirstModelAndRedoingAllTheLast(long seed) {
        EditorDriver driver = new EditorDriver(Samples.load(seed % 2 == 0 ? "library" : "shop"));
        driver.editor.zoomToFit();
        String first = format.write(driver.store.model());
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            performRandomGesture(driver, random);
            assertThat(References.dangling(driver.store.model())).isEmpty();
        }
        String last = format.write(driver.store.model());
        int steps = driver.store.position();
        assertThat(steps).as(driver.store.history().toString()).isGreaterThan(STEPS / 8);

        while (driver.store.canUndo()) {
            driver.store.undo();
        }
        assertThat(format.write(driver.store.model())).isEqualTo(first);
        while (driver.store.canRedo()) {
            driver.store.redo();
        }
        assertThat(format.write(driver.store.model())).isEqualTo(last);
        assertThat(driver.editor.geometry().routes())
                .isEqualTo(DiagramGeometry.of(driver.store.model(), EditorDriver.MAIN, new BundledFonts()).routes());
    }

    private static void performRandomGesture(EditorDriver driver, Random random) {
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> driver.drag(randomTarget(driver, random), randomPoint(random)).release();
            case 3 -> driver.drag(randomTarget(driver, random), randomPoint(random), Modifier.ALT).release(Modifier.ALT);
            case 4 -> driver.click(randomTarget(driver, random), Modifier.SHIFT);
            case 5 -> driver.drag(randomPoint(random), randomPoint(random)).release();
            case 6 -> {
                driver.doubleClick(randomTarget(driver, random));
                driver.editor.commitEdit("name" + random.nextInt(1000) + ": int = 1", EditRequest.Next.NONE);
                driver.editor.escape();
            }
            case 7 -> driver.click(randomTarget(driver, random)).type(Key.D, Modifier.CONTROL);
            case 8 -> driver.click(randomTarget(driver, random)).type(random.nextBoolean() ? Key.DELETE : Key.LEFT);
            case 9 -> {
                driver.editor.selectConnected();
                driver.editor.align(Alignment.values()[random.nextInt(Alignment.values().length)]);
            }
            case 10 -> {
                Key key = Key.values()[random.nextInt(Key.values().length)];
                // a single element is deleted now and then: deleting everything would leave nothing to act on
                if (key != Key.DELETE && key != Key.BACKSPACE) {
                    driver.type(key, random.nextBoolean() ? new Modifier[] {} : new Modifier[] {Modifier.ALT});
                    driver.editor.keyReleased(key);
                }
            }
            case 11 -> {
                driver.editor.setTool(Tool.values()[random.nextInt(Tool.values().length)]);
                driver.drag(randomTarget(driver, random), randomTarget(driver, random)).release();
                driver.editor.escape();
            }
            case 12 -> driver.drag(randomTarget(driver, random), randomPoint(random)).type(Key.ESCAPE);
            case 13 -> driver.editor.copySelection().ifPresent(fragment -> driver.editor.paste(fragment, Optional.of(randomPoint(random))));
            case 14 -> driver.editor.toggleCollapsed();
            default -> driver.editor.tintSelection(Optional.of(Tint.values()[random.nextInt(Tint.values().length)]));
        }
        driver.editor.escape();
        driver.editor.setTool(Tool.SELECT);
    }

    /// A point on a box, on an edge, or beside them.
    private static Point randomTarget(EditorDriver driver, Random random) {
        List<NodeBox> boxes = List.copyOf(driver.editor.geometry().boxes());
        List<Route> routes = driver.editor.geometry().routes();
        Point world;
        if (!routes.isEmpty() && random.nextInt(3) == 0) {
            Route route = routes.get(random.nextInt(routes.size()));
            Rect segment = route.segments().get(random.nextInt(route.segments().size()));
            world = new Point(segment.centerX(), segment.centerY());
        } else if (!boxes.isEmpty()) {
            Rect bounds = boxes.get(random.nextInt(boxes.size())).bounds();
            world = new Point(bounds.x() + random.nextDouble() * (bounds.width() + 16),
                    bounds.y() + random.nextDouble() * (bounds.height() + 16));
        } else {
            return randomPoint(random);
        }
        return driver.editor.viewport().toScreen(world);
    }

    private static Point randomPoint(Random random) {
        return new Point(random.nextInt(1200), random.nextInt(800));
    }
}
