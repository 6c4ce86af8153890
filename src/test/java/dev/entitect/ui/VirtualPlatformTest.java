package dev.entitect.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VerticalDirection;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The basis of every window test: the virtual platform delivers input like a desktop platform.
@ExtendWith(ApplicationExtension.class)
class VirtualPlatformTest {

    private final List<String> events = new ArrayList<>();
    private Stage stage;
    private Button button;
    private TextField field;
    private Label target;

    @Start
    void openWindow(Stage primary) {
        stage = primary;
        button = new Button("Press");
        button.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> events.add("clicked" + (e.isControlDown() ? " with control" : "")));
        button.setOnDragDetected(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("dragged text");
            button.startDragAndDrop(TransferMode.COPY).setContent(content);
        });
        field = new TextField();
        MenuItem rename = new MenuItem("Rename");
        rename.setOnAction(e -> events.add("rename"));
        field.setContextMenu(new ContextMenu(rename));
        target = new Label("Drop here");
        target.setMinSize(200, 60);
        target.addEventHandler(ScrollEvent.SCROLL, e -> events.add("scrolled " + e.getDeltaY()));
        target.setOnDragOver(e -> e.acceptTransferModes(TransferMode.COPY));
        target.setOnDragDropped(e -> {
            events.add("dropped " + e.getDragboard().getString());
            e.setDropCompleted(true);
        });
        stage.setScene(new Scene(new VBox(20, button, field, target), 400, 300));
        stage.show();
    }

    @Test
    void theScreenIsLargeEnoughForTheModeler() {
        assertThat(Screen.getPrimary().getBounds().getWidth()).isEqualTo(1600);
        assertThat(Screen.getPrimary().getBounds().getHeight()).isEqualTo(1000);
    }

    @Test
    void aClickIncludesTheHeldModifierKeys(FxRobot robot) {
        robot.clickOn(button);
        robot.press(KeyCode.CONTROL).clickOn(button).release(KeyCode.CONTROL);

        assertThat(events).containsExactly("clicked", "clicked with control");
    }

    @Test
    void typingWritesUpperAndLowerCase(FxRobot robot) {
        robot.clickOn(field).write("Post_42");

        assertThat(field.getText()).isEqualTo("Post_42");
    }

    @Test
    void theWheelScrollsByWholeSteps(FxRobot robot) {
        robot.moveTo(target).scroll(2, VerticalDirection.DOWN);

        assertThat(events).containsExactly("scrolled -40.0", "scrolled -40.0");
    }

    @Test
    void theSecondaryButtonOpensTheContextMenu(FxRobot robot) {
        robot.rightClickOn(field).clickOn("Rename");

        assertThat(events).containsExactly("rename");
    }

    @Test
    void aDragAndDropDeliversItsData(FxRobot robot) {
        robot.drag(button, MouseButton.PRIMARY).moveTo(target).moveBy(5, 5).drop();

        assertThat(events).contains("dropped dragged text");
    }

    @Test
    void theClipboardKeepsWhatWasCopied(FxRobot robot) {
        robot.clickOn(field).write("abc").push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);

        List<String> copied = new ArrayList<>();
        robot.interact(() -> copied.add(Clipboard.getSystemClipboard().getString()));
        assertThat(copied).containsExactly("abc");
    }

    @Test
    void oneWindowAtATimeHasTheFocus(FxRobot robot) {
        List<Stage> opened = new ArrayList<>();
        robot.interact(() -> {
            Stage second = new Stage();
            second.setScene(new Scene(new Label("second"), 100, 100));
            second.show();
            opened.add(second);
        });
        Stage second = opened.getFirst();
        assertThat(second.isFocused()).isTrue();
        assertThat(stage.isFocused()).isFalse();

        robot.interact(second::close);
        assertThat(stage.isFocused()).isTrue();
    }
}
