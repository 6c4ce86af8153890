package dev.entitect.ui.code;

import atlantafx.base.theme.Styles;
import dev.entitect.generate.Generator;
import dev.entitect.job.code.CodePlace;
import dev.entitect.model.Model;
import dev.entitect.naming.Counts;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.ChoiceText;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import dev.entitect.ui.widget.JavaEditor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// A wide editor for the model's Java code, with compiler errors below.
public final class CodePane extends StackPane {

    private static final double FAULT_HEIGHT = 26;
    private static final int MAX_FAULTS_SHOWN = 4;

    private final TaskRunner tasks;
    private final Generator generator;
    private Runnable onClosed = () -> {};
    private final ComboBox<CodePlace> places = new ComboBox<>();
    private final Label status = new Label();
    private final ListView<Map.Entry<Integer, String>> faults = new ListView<>();
    private final BorderPane content = new BorderPane();
    private final EmptyState empty = new EmptyState(Icon.MEMBER,
            "This model has no Java code yet. Add a Java code member to a class, or a converter, to edit its code here.");
    private final ChangeListener<Model> modelChanged = (property, was, is) -> refresh();
    private Optional<Document> shown = Optional.empty();
    private Optional<Open> open = Optional.empty();
    private boolean setting;

    /// The code being edited.
    private record Open(CodePlace place, JavaEditor editor, CodeBinding binding) {}

    public CodePane(TaskRunner tasks, Generator generator) {
        this.tasks = tasks;
        this.generator = generator;
        getStyleClass().addAll("dock-pane", "code-pane");
        content.setTop(header());
        faults.setCellFactory(view -> new FaultCell(line -> open.ifPresent(it -> it.editor.goTo(line))));
        faults.setAccessibleText("Compiler errors");
        faults.setFixedCellSize(FAULT_HEIGHT);
        faults.getStyleClass().add("code-faults");
        getChildren().addAll(content, empty);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && open.isPresent()) {
                close();
                event.consume();
            }
        });
        refresh();
    }

    private Region header() {
        places.setAccessibleText("Code");
        places.setMinWidth(Region.USE_PREF_SIZE);
        places.setConverter(new ChoiceText<>(place -> shown.map(document -> place.title(document.model())).orElse("")));
        places.valueProperty().addListener((property, was, is) -> {
            if (!setting && is != null) {
                open(is);
            }
        });
        status.getStyleClass().add("dock-muted");
        status.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(places, status, space,
                button("Next error", Icon.DOWN, "Go to the next line with a compiler error  F8",
                        () -> open.ifPresent(it -> it.editor.goToFault(true))),
                button("Close", Icon.CLOSE, "Close the editor and show the class  Esc", this::close));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("dock-header");
        return header;
    }

    private static Button button(String text, Icon icon, String hint, Runnable work) {
        Button button = new Button(text, icon.node());
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(hint));
        button.setOnAction(event -> work.run());
        return button;
    }

    /// Switches to another document.
    public void show(Document document) {
        shown.ifPresent(before -> before.modelProperty().removeListener(modelChanged));
        open = Optional.empty();
        shown = Optional.of(document);
        document.modelProperty().addListener(modelChanged);
        refresh();
    }

    /// @param work runs when the user closes the editor
    public void setOnClosed(Runnable work) {
        onClosed = work;
    }

    /// Opens code of the shown document, and selects the element that it belongs to.
    public void open(CodePlace place) {
        shown.filter(document -> place.body(document.model()).isPresent()).ifPresent(document -> {
            commit();
            if (open.filter(it -> it.place.equals(place)).isEmpty()) {
                edit(document, place);
            }
            document.selection().select(place.element());
            open.ifPresent(it -> it.editor.area().requestFocus());
        });
    }

    private void edit(Document document, CodePlace place) {
        JavaEditor editor = new JavaEditor(place.title(document.model()));
        CodeBinding binding = new CodeBinding(editor, place, document, tasks, generator,
                () -> open.filter(it -> it.editor == editor).isPresent() && shown.filter(document::equals).isPresent(), this::showFaults);
        open = Optional.of(new Open(place, editor, binding));
        content.setCenter(editor);
        showFaults(Map.of());
        refresh();
    }

    /// Updates the choice of code after a change, since code may have been deleted or renamed.
    private void refresh() {
        List<CodePlace> all = shown.map(document -> CodePlace.of(document.model())).orElse(List.of());
        open = open.filter(it -> all.contains(it.place));
        setting = true;
        try {
            places.getItems().setAll(all);
            places.setValue(open.map(Open::place).orElse(null));
        } finally {
            setting = false;
        }
        content.setVisible(!all.isEmpty());
        empty.setVisible(all.isEmpty());
        open.ifPresentOrElse(it -> it.binding.refresh(), this::showNothing);
    }

    private void showNothing() {
        places.setPromptText("Choose code to edit");
        content.setCenter(
                new EmptyState(Icon.MEMBER, "Choose code above, or click “Edit in bottom pane” on a member or a converter."));
        content.setBottom(null);
        status.setText("");
    }

    private void showFaults(Map<Integer, String> found) {
        faults.getItems().setAll(found.entrySet());
        double rows = Math.min(found.size(), MAX_FAULTS_SHOWN) * FAULT_HEIGHT + 2;
        faults.setMinHeight(rows);
        faults.setPrefHeight(rows);
        content.setBottom(found.isEmpty() ? null : faults);
        status.setText(found.isEmpty() ? "" : Counts.of(found.size(), "line") + " with compiler errors");
    }

    private void commit() {
        open.ifPresent(it -> it.binding.commit());
    }

    private void close() {
        commit();
        open = Optional.empty();
        refresh();
        onClosed.run();
    }
}
