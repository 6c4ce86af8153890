package dev.entitect.bench;

import com.sun.javafx.tk.quantum.FramePainter;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.edit.ModelStore;
import dev.entitect.editor.Editor;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.model.Model;
import dev.entitect.render.canvas.DiagramCanvas;
import dev.entitect.render.font.BundledFonts;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// A window with the canvas of one document, whose frames are painted and measured one at a time.
final class CanvasWindow {

    private static final double WIDTH = 1600;
    private static final double HEIGHT = 1000;

    private final BundledFonts fonts = new BundledFonts();
    private final StackPane root = new StackPane();
    private int nextId;
    private ModelStore store;
    private Editor editor;

    /// Starts JavaFX unless it is running.
    CanvasWindow() {
        CountDownLatch started = new CountDownLatch(1);
        try {
            Platform.startup(started::countDown);
        } catch (IllegalStateException runs) {
            started.countDown();
        }
        try {
            started.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        Platform.setImplicitExit(false);
        run(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(root, WIDTH, HEIGHT));
            stage.show();
        });
    }

    ModelStore store() {
        return store;
    }

    Editor editor() {
        return editor;
    }

    /// Replaces the document shown. Must be called within a frame.
    void open(Model model) {
        close();
        store = new ModelStore(model);
        editor = new Editor(store, LargeDiagram.MAIN, fonts, () -> "new" + ++nextId);
        root.getChildren().setAll(new DiagramCanvas(editor, Palette.LIGHT));
    }

    void close() {
        if (editor != null) {
            editor.close();
            editor = null;
            store = null;
            root.getChildren().clear();
        }
    }

    /// Makes a change and paints it.
    ///
    /// @return the CPU time of JavaFX's thread plus that of the render thread, and the time until the frame was ready
    Cost frame(Runnable change) {
        List<Cost> costs = new ArrayList<>();
        run(() -> {
            long render = FramePainter.renderThreadCpu();
            long wall = System.nanoTime();
            long cpu = Cost.threadTime();
            change.run();
            FramePainter.paint();
            costs.add(new Cost(Cost.threadTime() - cpu + FramePainter.renderThreadCpu() - render, System.nanoTime() - wall));
        });
        return costs.getFirst();
    }

    /// Makes a change and paints it without measuring.
    void run(Runnable change) {
        FutureTask<Void> task = new FutureTask<>(() -> {
            change.run();
            FramePainter.paint();
        }, null);
        Platform.runLater(task);
        try {
            task.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
