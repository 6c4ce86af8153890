package dev.entitect.ui.shell;

import dev.entitect.edit.Elements;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.NodeId;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.document.DocumentFiles;
import dev.entitect.ui.export.DiagramExportDialog;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.inspector.InspectorPane;
import dev.entitect.ui.navigator.NavigatorPane;
import dev.entitect.ui.preferences.Preferences;
import dev.entitect.ui.project.ProjectExport;
import dev.entitect.ui.sample.SampleDataWindow;
import dev.entitect.ui.search.SearchResult;
import dev.entitect.ui.search.ModelSearch;
import dev.entitect.ui.search.SearchPopup;
import dev.entitect.ui.session.SessionCommands;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.image.Image;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The window: menu and tool bar, navigator, canvas above the dock, inspector, status line. It shows the one document that is open.
public final class MainWindow {

    private static final String THEME_KEY = "theme";
    private static final String TEXT_KEY = "text-size";
    private static final String MINIMAP_KEY = "overview";
    private static final String ANIMATION_KEY = "animate-layout";
    private static final int USUAL_TEXT = 13;
    private static final int SMALLEST_TEXT = 11;
    private static final int LARGEST_TEXT = 20;
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double NAVIGATOR_WIDTH = 220;
    private static final double INSPECTOR_WIDTH = 336;
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private final Stage stage;
    private final DocumentFiles files;
    private final CanvasHost canvas;
    private final Preferences preferences;
    private final NavigatorPane navigator;
    private final InspectorPane inspector;
    private final Dock dock;
    private final Actions actions;
    private final List<ActionGroup> groups;
    private final SearchPopup searchPopup = new SearchPopup();
    private final StatusLine status;
    private final ChangeListener<Object> onTitle = (property, was, is) -> title();
    private Document document;
    private Theme theme = Theme.LIGHT;
    /// In screen pixels.
    private int textSize = USUAL_TEXT;

    /// What the parts of the window say in its status line.
    public record StatusTexts(ObservableValue<String> live, ObservableValue<String> liveStyle, ObservableValue<String> problems) {}

    /// What is done by dialogs of its own: what leaves the program, what happens to the session, and the rows that it begins with.
    public record Exports(ProjectExport projects, DiagramExportDialog diagrams, SessionCommands session, SampleDataWindow samples) {}

    public MainWindow(Stage stage, DocumentFiles files, CanvasHost canvas, InspectorPane inspector, Dock dock, Dialogs dialogs,
            TaskRunner tasks,
            Preferences preferences, StatusTexts texts, Exports exports) {
        this.stage = stage;
        this.files = files;
        this.canvas = canvas;
        this.preferences = preferences;
        this.inspector = inspector;
        this.navigator = new NavigatorPane(canvas);
        SplitPane middle = dock.below(canvas.node());
        this.dock = dock;
        this.actions = new Actions(files, canvas, dialogs,
                new Actions.Frame(this::close, this::switchTheme, navigator::focusFilter, this::settle, this::changeTextSize, this::connect,
                        this::search, this::showCommands),
                exports);
        this.groups = actions.groups(dock.actions());
        remember(MINIMAP_KEY, canvas.minimapProperty());
        remember(ANIMATION_KEY, canvas.animatedProperty());
        this.status = new StatusLine(tasks, canvas.zoomProperty(), texts.live(), texts.liveStyle(), texts.problems());

        SplitPane columns = new SplitPane(navigator, middle, inspector);
        SplitPane.setResizableWithParent(navigator, false);
        SplitPane.setResizableWithParent(inspector, false);
        columns.setDividerPositions(NAVIGATOR_WIDTH / WIDTH, 1 - INSPECTOR_WIDTH / WIDTH);

        BorderPane root = new BorderPane(columns);
        root.getStyleClass().add("main-window");
        root.setTop(new VBox(MainMenu.of(groups, files), MainToolBar.of(actions, canvas)));
        root.setBottom(status);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().add(resource("/dev/entitect/ui/entitect.css").toExternalForm());
        stage.setScene(scene);
        stage.setMinWidth(800);
        stage.setMinHeight(500);
        ICON_SIZES.forEach(
                size -> stage.getIcons().add(new Image(resource("/dev/entitect/ui/icons/entitect-" + size + ".png").toExternalForm())));
        stage.addEventHandler(WindowEvent.WINDOW_SHOWN, event -> canvas.focus());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        textSize = preferences.get(TEXT_KEY).flatMap(MainWindow::size).orElse(USUAL_TEXT);
        applyTextSize();
        apply(preferences.get(THEME_KEY).flatMap(name -> Stream.of(Theme.values()).filter(it -> it.name().equals(name)).findFirst())
                .orElse(Theme.LIGHT));
        files.documentProperty().addListener((property, was, is) -> show(is));
        show(files.document());
    }

    /// Keeps what is on or off for the next start.
    private void remember(String key, BooleanProperty state) {
        preferences.get(key).map(Boolean::parseBoolean).ifPresent(state::set);
        state.addListener((property, was, is) -> {
            preferences.set(key, is.toString());
            preferences.save();
        });
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(MainWindow.class.getResource(path), path);
    }

    private void show(Document next) {
        if (document != null) {
            document.dirtyProperty().removeListener(onTitle);
            document.fileProperty().removeListener(onTitle);
            document.modelProperty().removeListener(onTitle);
        }
        document = next;
        next.dirtyProperty().addListener(onTitle);
        next.fileProperty().addListener(onTitle);
        next.modelProperty().addListener(onTitle);
        title();
        actions.show(next);
        canvas.show(next);
        navigator.show(next);
        inspector.show(next);
        dock.show(next);
        status.show(next);
        canvas.focus();
    }

    private void title() {
        stage.setTitle(document.title() + (document.dirtyProperty().get() ? " *" : "") + " – Entitect");
    }

    /// Closes the window, unless the user wants to keep what is not saved.
    public void close() {
        settle();
        files.whenNothingIsLost(stage::close);
    }

    /// Takes what is being typed into the model. A field writes when it is left, so the keys go elsewhere for a moment.
    private void settle() {
        Node owner = stage.getScene().getFocusOwner();
        stage.getScene().getRoot().requestFocus();
        if (owner != null && owner.getScene() == stage.getScene()) {
            owner.requestFocus();
        } else {
            canvas.focus();
        }
    }

    private static Optional<Integer> size(String text) {
        return Optional.of(text).filter(it -> it.matches("\\d{1,2}")).map(Integer::valueOf)
                .filter(it -> it >= SMALLEST_TEXT && it <= LARGEST_TEXT);
    }

    private void changeTextSize(int steps) {
        textSize = Math.clamp(textSize + steps, SMALLEST_TEXT, LARGEST_TEXT);
        applyTextSize();
        preferences.set(TEXT_KEY, Integer.toString(textSize));
        preferences.save();
    }

    private void applyTextSize() {
        stage.getScene().getRoot().setStyle(textSize == USUAL_TEXT ? "" : "-fx-font-size: " + textSize + "px;");
    }

    /// Everything that has a name, commands included.
    private void search() {
        settle();
        List<SearchResult> all = new ArrayList<>(ModelSearch.of(document.model(), this::goTo));
        all.addAll(commandFindings());
        searchPopup.show(stage, "Entities, attributes, associations, enums, diagrams, commands", all);
    }

    /// What the connecting tool does, for the keys: the entities to choose from.
    private void connect() {
        Optional<NodeId> owner = document.selection().single().filter(id -> id instanceof EntityId || id instanceof MixinId)
                .map(NodeId.class::cast);
        if (owner.isEmpty()) {
            canvas.say("Select the entity that shall refer to another");
            return;
        }
        searchPopup.show(stage, Elements.name(document.model(), owner.get()) + " refers to", document.model().entities().stream()
                .map(entity -> new SearchResult(Icon.ENTITY, entity.name(), "", () -> canvas.editor().connect(owner.get(), entity.id())))
                .sorted(Comparator.comparing(SearchResult::title)).toList());
    }

    private void goTo(ElementId id) {
        document.selection().select(id);
        canvas.reveal(id);
    }

    private void showCommands() {
        searchPopup.show(stage, "Type a command", commandFindings());
    }

    private List<SearchResult> commandFindings() {
        return groups.stream().flatMap(group -> group.entries().stream().flatMap(Optional::stream).filter(action -> !action.isDisabled())
                .map(action -> new SearchResult(Optional.ofNullable(action.iconProperty().get()).orElse(Icon.COMMAND),
                        action.labelProperty().get(),
                        action.keyText().isEmpty() ? group.plainTitle() : group.plainTitle() + "   " + action.keyText(), action::run)))
                .toList();
    }

    private void switchTheme() {
        apply(theme.other());
        preferences.set(THEME_KEY, theme.name());
        preferences.save();
    }

    private void apply(Theme chosen) {
        theme = chosen;
        Application.setUserAgentStylesheet(chosen.userAgentStylesheet());
        canvas.setDark(chosen == Theme.DARK);
        actions.view.theme.iconProperty().set(chosen == Theme.DARK ? Icon.LIGHT : Icon.DARK);
    }
}
