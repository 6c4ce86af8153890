package dev.entitect.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.FakeDialogs;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.fixture.ModelBuilder;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.job.export.ExportDiagram;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.render.DiagramExport;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.task.BackgroundTaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.FxThread;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class DiagramExportDialogTest {

    private static final Set<ElementId> SELECTION = Set.of(ModelBuilder.entityId("Post"), ModelBuilder.entityId("Tag"),
            new AssociationId("post-tags"), new EntityId("gone"));

    @TempDir
    private Path folder;

    private final BackgroundTaskRunner tasks = new BackgroundTaskRunner(new FxThread(), new UnexpectedFailures());
    private final FakeDialogs dialogs = new FakeDialogs();
    private final Document document = new Document(Samples.load("blog"), Optional.empty(), () -> "new");
    private DiagramExportDialog dialog;

    @Start
    void openWindow(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 800, 600));
        stage.show();
        dialog = new DiagramExportDialog(() -> stage, tasks, dialogs, new ExportDiagram(new DiagramExport(new BundledFonts())));
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void theSelectionIsExportedAsPages(FxRobot robot) throws Exception {
        Path file = folder.resolve("blog.pdf");
        dialogs.exportTo(file);
        robot.interact(() -> dialog.show(document, LargeDiagram.MAIN, SELECTION));
        assertThat(robot.lookup((Node node) -> node instanceof Label label && label.getText().equals("Pages")).queryLabeled().isVisible())
                .isFalse();

        robot.interact(() -> {
            choose(robot, "PDF");
            choose(robot, "2 selected elements");
            choose(robot, "A4 pages");
            robot.lookup("Landscape").queryAs(CheckBox.class).setSelected(true);
        });
        press(robot, "Export to file…");
        waitFor(() -> isShown(robot, "Saved as " + file + "."));
        press(robot, "Open folder");

        assertThat(dialogs.messages()).containsExactly("export Main.pdf", "open " + folder);
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void pngIsCopiedAsAnImageAndSvgAsText(FxRobot robot) {
        robot.interact(() -> dialog.show(document, LargeDiagram.MAIN, Set.of()));
        press(robot, "Copy");
        waitFor(() -> isShown(robot, "Copied."));
        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getImage().getWidth()).isGreaterThan(500));

        robot.interact(() -> choose(robot, "SVG"));
        press(robot, "Copy");
        waitFor(() -> isShown(robot, "Copied."));
        robot.interact(() -> {
            assertThat(Clipboard.getSystemClipboard().getString()).startsWith("<svg ").contains(">Comment<");
            choose(robot, "PDF");
            assertThat(button(robot, "Copy").isDisabled()).isTrue();
        });
        press(robot, "Cancel");
    }

    @Test
    void anInvalidScaleIsRejectedAndATooLargeOneExplained(FxRobot robot) {
        dialogs.exportTo(folder.resolve("huge.png"));
        robot.interact(() -> dialog.show(document, LargeDiagram.MAIN, Set.of()));
        robot.interact(() -> scale(robot, "much"));
        assertThat(isShown(robot, "The scale must be a number greater than 0, such as 1.5.")).isTrue();
        assertThat(button(robot, "Export to file…").isDisabled()).isTrue();

        robot.interact(() -> scale(robot, "9000"));
        press(robot, "Export to file…");

        waitFor(() -> robot.lookup((Node node) -> node instanceof Label label && label.isVisible()
                && label.getText().contains("PNG readers accept at most 1,000,000")).tryQuery().isPresent());
        assertThat(folder).isEmptyDirectory();
        press(robot, "Cancel");
    }

    @SuppressWarnings("unchecked")
    private static void choose(FxRobot robot, String word) {
        for (ComboBox<Object> box : robot.lookup((Node node) -> node instanceof ComboBox<?> it && !it.isEditable())
                .queryAllAs(ComboBox.class)) {
            box.getItems().stream().filter(item -> box.getConverter().toString(item).equals(word)).findFirst().ifPresent(box::setValue);
        }
    }

    private static void scale(FxRobot robot, String text) {
        robot.lookup((Node node) -> node instanceof ComboBox<?> it && it.isEditable()).queryAs(ComboBox.class).getEditor().setText(text);
    }

    private static Button button(FxRobot robot, String text) {
        return robot.lookup((Node node) -> node instanceof Button button && text.equals(button.getText())).queryButton();
    }

    private static void press(FxRobot robot, String text) {
        robot.interact(() -> button(robot, text).fire());
    }

    private static boolean isShown(FxRobot robot, String sentence) {
        return robot.lookup((Node node) -> node instanceof Label label && label.isVisible() && label.getText().equals(sentence)).tryQuery()
                .isPresent();
    }

    private static void waitFor(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        } catch (TimeoutException timeout) {
            throw new AssertionError("It took too long", timeout);
        }
    }
}
