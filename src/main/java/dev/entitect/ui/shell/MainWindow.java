package dev.entitect.ui.shell;

import dev.entitect.edit.Elements;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.NodeId;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.canvas.CanvasHost;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.document.DocumentFiles;
import dev.entitect.ui.export.DiagramExportDialog;
import dev.entitect.ui.inspector.InspectorPane;
import dev.entitect.ui.navigator.NavigatorPane;
import dev.entitect.ui.preferences.Preferences;
import dev.entitect.ui.project.ProjectExport;
import dev.entitect.ui.sample.SampleDataWindow;
import dev.entitect.ui.search.ModelSearch;
import dev.entitect.ui.search.SearchPopup;
import dev.entitect.ui.search.SearchResult;
import dev.entitect.ui.session.SessionCommands;
import dev.entitect.ui.widget.Icon;
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

/// The window: menu and tool bar, navigator, canvas, bottom pane, inspector, status line. It shows the one open document.
public final class MainWindow {

    private static final String THEME_KEY = "theme";
    private static final String TEXT_KEY = "text-size";
    private static final String MINIMAP_KEY = "overview";
    private static final String ANIMATION_KEY = "animate-layout";
    private static final int DEFAULT_TEXT_SIZE = 13;
    private static final int MIN_TEXT_SIZE = 11;
    private static final int MAX_TEXT_SIZE = 20;
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
    private final BottomPane bottomPane;
    private final Actions actions;
    private final List<ActionGroup> groups;
    private final SearchPopup searchPopup = new SearchPopup();
    private final StatusLine status;
    private final ChangeListener<Object> onTitle = (property, was, is) -> title();
    private Document document;
    private Theme theme = Theme.LIGHT;
    /// In screen pixels.
    private int textSize = DEFAULT_TEXT_SIZE;

    /// Texts that parts of the window contribute to the status line.
    public record StatusTexts(ObservableValue<String> live, ObservableValue<String> liveStyle, ObservableValue<String> problems) {}

    /// Features with their own dialogs: exports, session commands, sample data, and the log.
    public record Exports(ProjectExport projects, DiagramExportDialog diagrams, SessionCommands session, SampleDataWindow samples,
            ShowLog log) {}

    /// The parts around the canvas.
    public record Panes(NavigatorPane navigator, InspectorPane inspector, BottomPane bottom) {}

    public MainWindow(Stage stage, DocumentFiles files, CanvasHost canvas, Panes panes, Dialogs dialogs, TaskRunner tasks,
            Preferences preferences, StatusTexts texts, Exports exports) {
        this.stage = stage;
        this.files = files;
        this.canvas = canvas;
        this.preferences = preferences;
        this.navigator = panes.navigator();
        this.inspector = panes.inspector();
        this.bottomPane = panes.bottom();
        SplitPane middle = bottomPane.below(canvas.node());
        this.actions = new Actions(files, canvas, dialogs,
                new Actions.Frame(this::close, this::switchTheme, navigator::focusFilter, this::settle, this::changeTextSize, this::connect,
                        this::search, this::showCommands),
                exports);
        this.groups = actions.groups(bottomPane.actions());
        persist(MINIMAP_KEY, canvas.minimapProperty());
        persist(ANIMATION_KEY, canvas.animatedProperty());
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
        textSize = preferences.get(TEXT_KEY).flatMap(MainWindow::size).orElse(DEFAULT_TEXT_SIZE);
        applyTextSize();
        apply(preferences.get(THEME_KEY).flatMap(name -> Stream.of(Theme.values()).filter(it -> it.name().equals(name)).findFirst())
                .orElse(Theme.LIGHT));
        files.addView(this::show);
        show(files.document());
    }

    /// Restores an option from the preferences, and saves its changes.
    private void persist(String key, BooleanProperty state) {
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
        bottomPane.show(next);
        status.show(next);
        canvas.focus();
    }

    private void title() {
        stage.setTitle(document.title() + (document.dirtyProperty().get() ? " *" : "") + " – Entitect");
    }

    /// Closes the window, unless the user cancels because of unsaved changes.
    public void close() {
        settle();
        files.afterResolvingUnsavedChanges(stage::close);
    }

    /// Commits pending input to the model. A field commits when it loses the focus, so the focus is moved away for a moment.
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
                .filter(it -> it >= MIN_TEXT_SIZE && it <= MAX_TEXT_SIZE);
    }

    private void changeTextSize(int steps) {
        textSize = Math.clamp(textSize + steps, MIN_TEXT_SIZE, MAX_TEXT_SIZE);
        applyTextSize();
        preferences.set(TEXT_KEY, Integer.toString(textSize));
        preferences.save();
    }

    private void applyTextSize() {
        stage.getScene().getRoot().setStyle(textSize == DEFAULT_TEXT_SIZE ? "" : "-fx-font-size: " + textSize + "px;");
    }

    /// Searches everything that has a name, including commands.
    private void search() {
        settle();
        List<SearchResult> all = new ArrayList<>(ModelSearch.of(document.model(), this::goTo));
        all.addAll(commandResults());
        searchPopup.show(stage, "Search entities, attributes, associations, enums, diagrams, commands", all);
    }

    /// The keyboard counterpart of the connect tool: lists the entities to choose from.
    private void connect() {
        Optional<NodeId> owner = document.selection().single().filter(id -> id instanceof EntityId || id instanceof MixinId)
                .map(NodeId.class::cast);
        if (owner.isEmpty()) {
            canvas.toast("Select the referencing entity first");
            return;
        }
        searchPopup.show(stage, "Connect " + Elements.name(document.model(), owner.get()) + " to", document.model().entities().stream()
                .map(entity -> new SearchResult(Icon.ENTITY, entity.name(), "", () -> canvas.editor().connect(owner.get(), entity.id())))
                .sorted(Comparator.comparing(SearchResult::title)).toList());
    }

    private void goTo(ElementId id) {
        document.selection().select(id);
        canvas.reveal(id);
    }

    private void showCommands() {
        searchPopup.show(stage, "Type a command", commandResults());
    }

    private List<SearchResult> commandResults() {
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
