package dev.entitect.ui.canvas;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.diagram.geometry.Point;
import dev.entitect.diagram.scene.Badge;
import dev.entitect.diagram.scene.Badges;
import dev.entitect.diagram.scene.ColourRole;
import dev.entitect.diagram.scene.Ink;
import dev.entitect.diagram.scene.Mark;
import dev.entitect.diagram.scene.Palette;
import dev.entitect.edit.IdSource;
import dev.entitect.fixture.Samples;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.view.Tint;
import dev.entitect.render.canvas.DiagramCanvas;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.task.DirectTaskRunner;
import dev.entitect.ui.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class CanvasBadgesTest {

    private static final AssociationId AUTHOR = new AssociationId("comment-author");
    private static final Badges BADGES = Badges.of(List.of(
            new Badge(AUTHOR, "51×", Badge.Tone.DANGER, "One query for each comment"),
            new Badge(entityId("Tag"), "−3", Badge.Tone.WARNING, "")));

    private final List<ElementId> clicked = new ArrayList<>();
    private Document document;
    private CanvasPane canvas;

    @Start
    void openWindow(Stage stage) {
        canvas = new CanvasPane(new BundledFonts(), new DirectTaskRunner(new UnexpectedFailures()), () -> {}, new NoElementDialogs());
        canvas.setOnBadge(clicked::add);
        document = blog();
        canvas.show(document);
        stage.setScene(new Scene(canvas, 1300, 900));
        stage.show();
    }

    private static Document blog() {
        return new Document(Samples.load("blog"), Optional.empty(), IdSource.random(new Random(1)));
    }

    @Test
    void aBadgeIsPaintedAndItsClickSelects(FxRobot robot) {
        robot.interact(() -> canvas.showBadges(BADGES));
        Point2D chip = chip("51×");
        WritableImage image = picture(robot);
        robot.clickOn(chip);

        Point2D inside = pane().screenToLocal(chip.subtract(0, 9 * canvas.editor().viewport().zoom() - 2));
        assertThat(image.getPixelReader().getArgb((int) inside.getX(), (int) inside.getY()))
                .isEqualTo(Palette.LIGHT.argb(new Ink(ColourRole.TINT_STRONG, Tint.RED)));
        assertThat(document.selection().selected()).containsExactly(AUTHOR);
        assertThat(clicked).containsExactly(AUTHOR);
    }

    @Test
    void aBoxCanBeDraggedByItsBadge(FxRobot robot) {
        robot.interact(() -> canvas.showBadges(BADGES));
        robot.moveTo(chip("−3")).press(MouseButton.PRIMARY).moveBy(0, 60).moveBy(0, 60).release(MouseButton.PRIMARY);

        assertThat(document.store().history()).containsExactly("Move box");
        assertThat(clicked).isEmpty();
    }

    @Test
    void theExplanationIsShownWhileThePointerIsOnTheBadge(FxRobot robot) throws Exception {
        robot.interact(() -> canvas.showBadges(BADGES));
        robot.moveTo(chip("51×"));

        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> tooltips().contains("One query for each comment"));
        robot.moveBy(0, 200);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tooltips()).isEmpty();
    }

    @Test
    void anotherDocumentHasNoBadges(FxRobot robot) {
        robot.interact(() -> canvas.showBadges(BADGES));
        robot.interact(() -> canvas.show(blog()));

        assertThat(canvas.editor().scene().marks()).noneMatch(mark -> mark instanceof Mark.Text text && text.text().equals("51×"));
    }

    private static List<String> tooltips() {
        return Window.getWindows().stream().filter(Tooltip.class::isInstance).filter(Window::isShowing)
                .map(window -> ((Tooltip) window).getText()).toList();
    }

    private DiagramCanvas pane() {
        return (DiagramCanvas) canvas.lookup(".diagram-canvas");
    }

    /// The centre of the badge, in screen coordinates.
    private Point2D chip(String text) {
        Mark.Text mark = canvas.editor().scene().marks().stream().filter(it -> it instanceof Mark.Text said && said.text().equals(text))
                .map(Mark.Text.class::cast).findFirst().orElseThrow();
        Point at = canvas.editor().viewport()
                .toScreen(mark.at().plus(canvas.editor().measure().width(text, mark.face(), mark.size()) / 2, -4));
        return pane().localToScreen(at.x(), at.y());
    }

    private WritableImage picture(FxRobot robot) {
        List<WritableImage> pictures = new ArrayList<>();
        robot.interact(() -> pictures.add(pane().snapshot(null, null)));
        return pictures.getFirst();
    }
}
