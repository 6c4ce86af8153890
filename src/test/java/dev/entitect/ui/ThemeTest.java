package dev.entitect.ui;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.css.CssParser;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToolBar;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.controlsfx.control.StatusBar;
import org.controlsfx.control.ToggleSwitch;
import org.fxmisc.richtext.CodeArea;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The style sheet works with both themes: JavaFX resolves all colours, and texts are readable.
class ThemeTest {

    private static final String STYLE_SHEET = "/dev/entitect/ui/entitect.css";

    /// The minimum contrast of text according to WCAG 2.2, level AA.
    private static final double READABLE = 4.5;

    static Stream<Theme> themes() {
        return Stream.of(new PrimerLight(), new PrimerDark());
    }

    @BeforeAll
    static void startJavaFx() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterAll
    static void restoreTheDefaultTheme() {
        WaitForAsyncUtils.asyncFx(() -> Application.setUserAgentStylesheet(null));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void javaFxResolvesAllColoursOfControls(Theme theme) {
        List<String> errors = new ArrayList<>();
        show(theme, new VBox(controls()), root -> CssParser.errorsProperty().forEach(error -> errors.add(error.getMessage())));

        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("themes")
    void sourceIsReadable(Theme theme) {
        Pane source = new Pane();
        source.getStyleClass().add("source-view");
        for (String kind : List.of("text", "keyword", "annotation", "string", "comment", "type", "number")) {
            Text text = new Text(kind);
            text.getStyleClass().addAll("text", kind);
            source.getChildren().add(text);
        }
        show(theme, source, root -> {
            Color background = background(source);
            for (var node : source.getChildren()) {
                Text text = (Text) node;
                assertThat(contrast((Color) text.getFill(), background)).as(text.getText()).isGreaterThanOrEqualTo(READABLE);
                assertThat(text.getFont().getFamily()).isEqualTo("JetBrains Mono");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void problemsAndTheStatusBarAreReadable(Theme theme) {
        Label error = labelOfClass("problem-error");
        Label warning = labelOfClass("problem-warning");
        Label status = new Label("saved");
        VBox bar = new VBox(status);
        bar.getStyleClass().add("status-bar");
        VBox inspector = new VBox(error, warning, bar);
        inspector.getStyleClass().add("inspector");
        show(theme, inspector, root -> {
            assertThat(contrast((Color) error.getTextFill(), background(inspector))).isGreaterThanOrEqualTo(READABLE);
            assertThat(contrast((Color) warning.getTextFill(), background(inspector))).isGreaterThanOrEqualTo(READABLE);
            assertThat(contrast((Color) status.getTextFill(), background(bar))).isGreaterThanOrEqualTo(READABLE);
            assertThat(error.getFont().getFamily()).isEqualTo("Inter");
        });
    }

    @ParameterizedTest
    @MethodSource("themes")
    void controlsAreDense(Theme theme) {
        ToolBar toolBar = new ToolBar(new Button("New"));
        TextField field = new TextField("Post");
        TreeItem<String> entities = new TreeItem<>("Entities");
        TreeView<String> tree = new TreeView<>(entities);
        show(theme, new VBox(toolBar, field, tree), root -> {
            assertThat(toolBar.getHeight()).isEqualTo(40);
            assertThat(field.getHeight()).isBetween(27.0, 29.0);
            assertThat(((Region) tree.lookup(".tree-cell")).getHeight()).isBetween(24.0, 26.0);
        });
    }

    private static Parent[] controls() {
        CodeArea code = new CodeArea("class Post");
        code.getStyleClass().add("source-view");
        return new Parent[] {new ToggleSwitch("Versioned"), new StatusBar(), new ToolBar(new Button("New")), new TabPane(), code};
    }

    private static Label labelOfClass(String styleClass) {
        Label label = new Label(styleClass);
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void show(Theme theme, Parent root, Consumer<Parent> look) {
        WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
            CssParser.errorsProperty().clear();
            Stage stage = new Stage();
            Scene scene = new Scene(root, 600, 400);
            scene.getStylesheets().add(ThemeTest.class.getResource(STYLE_SHEET).toExternalForm());
            stage.setScene(scene);
            stage.show();
            try {
                root.applyCss();
                root.layout();
                look.accept(root);
            } finally {
                stage.close();
            }
            return null;
        }));
    }

    private static Color background(Region region) {
        return (Color) region.getBackground().getFills().getLast().getFill();
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
