package dev.entitect.ui.navigator;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.IdSource;
import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.UnexpectedFailures;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.id.EnumId;
import dev.entitect.render.font.BundledFonts;
import dev.entitect.task.DirectTaskRunner;
import dev.entitect.ui.canvas.CanvasPane;
import dev.entitect.ui.canvas.NoElementDialogs;
import dev.entitect.ui.document.Document;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class NavigatorTest {

    private Document document;
    private NavigatorPane navigator;

    @Start
    void openWindow(Stage stage) {
        CanvasPane canvas = new CanvasPane(new BundledFonts(), new DirectTaskRunner(new UnexpectedFailures()), () -> {},
                new NoElementDialogs());
        navigator = new NavigatorPane(canvas, new NoElementDialogs());
        Model model = CompleteModel.model();
        for (String name : List.of("Entity27", "Entity9")) {
            model = model.with(Entity.of(entityId(name), name));
        }
        document = new Document(model, Optional.empty(), IdSource.random(new Random(1)));
        canvas.show(document);
        navigator.show(document);
        stage.setScene(new Scene(new SplitPane(navigator, canvas), 900, 900));
        stage.show();
    }

    @Test
    void everyKindHasAFolderInNaturalOrder() {
        assertThat(tree().getRoot().getChildren()).extracting(item -> item.getValue().label())
                .containsExactly("Entities", "Mixins", "Embeddables", "Enums", "Converters", "Groups", "Connections", "Diagrams");
        assertThat(tree().getRoot().getChildren().getFirst().getChildren()).extracting(item -> item.getValue().label())
                .containsExactly("Entity9", "Entity27", "Special", "Thing");
    }

    @Test
    void aNameIsEditedInPlace(FxRobot robot) {
        robot.interact(() -> document.selection().select(new EnumId("role")));
        robot.interact(() -> tree().requestFocus());
        robot.push(KeyCode.F2);
        robot.interact(() -> robot.lookup(".tree-cell .text-field").<TextField>query().setText("Rank"));
        robot.push(KeyCode.ENTER);

        assertThat(document.model().enums().get(new EnumId("role")).name()).isEqualTo("Rank");
        assertThat(document.store().undoLabel()).contains("Rename to Rank");
    }

    @Test
    void aDuplicateNameStaysInItsField(FxRobot robot) {
        robot.interact(() -> document.selection().select(new EnumId("role")));
        robot.interact(() -> tree().requestFocus());
        robot.push(KeyCode.F2);
        robot.interact(() -> robot.lookup(".tree-cell .text-field").<TextField>query().setText("Thing"));
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup(".tree-cell .text-field").<TextField>query().getText()).isEqualTo("Thing");
        assertThat(document.store().canUndo()).isFalse();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup(".tree-cell .text-field").tryQuery()).isEmpty();
    }

    @Test
    void theNewMenuCreatesElementsWithoutABox(FxRobot robot) {
        MenuButton create = robot.lookup(".navigator-new").query();
        robot.interact(() -> {
            create.getOnShowing().handle(null);
            create.getItems().stream().filter(item -> item.getText().equals("New group")).findFirst().orElseThrow().fire();
        });

        assertThat(document.model().groups().values()).hasSize(3);
        assertThat(document.selection().single()).hasValueSatisfying(id -> assertThat(document.model().find(id)).isPresent());
    }

    @Test
    void deleteRemovesTheSelection(FxRobot robot) {
        robot.interact(() -> document.selection().select(entityId("Entity9")));
        robot.interact(() -> tree().requestFocus());
        robot.push(KeyCode.DELETE);

        assertThat(document.model().entities().contains(entityId("Entity9"))).isFalse();
        assertThat(document.store().undoLabel()).contains("Delete Entity9");
    }

    @SuppressWarnings("unchecked")
    private TreeView<NavigatorItem> tree() {
        return (TreeView<NavigatorItem>) navigator.lookup(".tree-view");
    }
}
