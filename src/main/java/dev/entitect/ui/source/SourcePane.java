package dev.entitect.ui.source;

import atlantafx.base.theme.Styles;
import dev.entitect.edit.Elements;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.Generator;
import dev.entitect.job.ModelErrors;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.CodeView;
import dev.entitect.ui.widget.EmptyState;
import dev.entitect.ui.widget.Icon;
import dev.entitect.ui.widget.JavaHighlighter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The Java source generated from the current model, showing the lines of the selected element. A click selects the element that a line was
/// written for.
public final class SourcePane extends StackPane {

    private static final String STALE = "This source is outdated: the current model cannot be generated.";

    private final TaskRunner tasks;
    private final Generator generator;
    private final CodeView code = new CodeView(JavaHighlighter::tokens).withLineNumbers().readOnly().onClick(this::selectAt);
    private final FileChoice files = new FileChoice(this::showFile);
    private final Label notice = new Label();
    private final BorderPane content = new BorderPane(code);
    private final EmptyState empty = new EmptyState(Icon.SOURCE, "Add an entity to see its Java class here.");
    private final ChangeListener<Model> modelChanged = (property, was, is) -> {
        if (!was.withDiagrams(is.diagrams()).equals(is)) {
            generate();
        }
    };
    private final ChangeListener<Set<ElementId>> selectionChanged = (property, was, is) -> onSelection(is);
    private Optional<Document> shown = Optional.empty();
    private Model generated = Model.empty("");
    private Optional<SourceTarget> target = Optional.empty();

    /// @param generator generates the files
    /// @param exportAll asks for a folder, and writes all files to it
    public SourcePane(TaskRunner tasks, Generator generator, Runnable exportAll) {
        this.tasks = tasks;
        this.generator = generator;
        getStyleClass().addAll("dock-pane", "source-pane");
        code.area().setAccessibleText("Generated Java source");
        notice.getStyleClass().addAll("dock-notice", "problem-error");
        notice.setGraphic(Icon.ERROR.node("problem-error"));
        notice.setMaxWidth(Double.MAX_VALUE);
        notice.setMinHeight(USE_PREF_SIZE);
        notice.setWrapText(true);
        content.setTop(header(exportAll));
        getChildren().addAll(content, empty);
        showContent(false);
    }

    private Region header(Runnable exportAll) {
        Button copy = new Button("Copy", Icon.COPY.node());
        copy.setTooltip(new Tooltip("Copy this file"));
        copy.setOnAction(event -> {
            ClipboardContent text = new ClipboardContent();
            text.putString(code.text());
            Clipboard.getSystemClipboard().setContent(text);
        });
        Button export = new Button("Export all to folder…", Icon.EXPORT.node());
        export.setOnAction(event -> exportAll.run());
        List.of(copy, export).forEach(button -> {
            button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
            button.setMinWidth(USE_PREF_SIZE);
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox header = new HBox(files.box(), files.path(), space, copy, export);
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("dock-header");
        return header;
    }

    /// Switches to another document.
    public void show(Document document) {
        showNothing();
        shown = Optional.of(document);
        document.modelProperty().addListener(modelChanged);
        document.selection().selectedProperty().addListener(selectionChanged);
        generate();
    }

    /// Removes the shown document.
    public void showNothing() {
        shown.ifPresent(document -> {
            document.modelProperty().removeListener(modelChanged);
            document.selection().selectedProperty().removeListener(selectionChanged);
        });
        shown = Optional.empty();
        target = Optional.empty();
        files.set(List.of());
        code.replace("");
        showContent(false);
    }

    private void generate() {
        shown.ifPresent(document -> {
            Model model = document.model();
            Task<List<GeneratedFile>> task = new Task<>("Generate source",
                    progress -> ModelErrors.explaining(model, () -> generator.generate(model)));
            tasks.submitLatest(this, task, outcome -> receive(document, model, outcome));
        });
    }

    private void receive(Document document, Model model, Outcome<List<GeneratedFile>> outcome) {
        if (shown.filter(document::equals).isEmpty()) {
            return;
        }
        switch (outcome) {
            case Outcome.Succeeded<List<GeneratedFile>>(List<GeneratedFile> value) -> {
                generated = model;
                content.setBottom(null);
                boolean same = files.set(value);
                showContent(!value.isEmpty());
                refresh(document, same);
            }
            case Outcome.Refused<List<GeneratedFile>>(String reason) -> showStale(STALE + " See the Problems pane.");
            case Outcome.Failed<List<GeneratedFile>>() -> showStale(STALE);
            case Outcome.Cancelled<List<GeneratedFile>>() -> {
                // a newer model is on its way
            }
        }
    }

    private void showStale(String text) {
        notice.setText(text);
        content.setBottom(notice);
        showContent(!files.isEmpty());
    }

    /// Called after generation. Shows the selected element's file if that has just become available; otherwise the current file stays.
    private void refresh(Document document, boolean sameFile) {
        Optional<SourceTarget> selected = target(document.selection().selected());
        boolean unchanged = target.isPresent() || selected.isEmpty();
        if (!unchanged) {
            goTo(selected.get());
            return;
        }
        target = selected;
        files.current().ifPresent(file -> {
            if (sameFile) {
                code.update(file.text());
                mark();
            } else {
                showFile(file);
            }
        });
    }

    private void onSelection(Set<ElementId> selection) {
        // selected by a click on the lines that are shown
        if (target.filter(it -> selection.equals(Set.of(it.element())) && isCurrent(it)).isPresent()) {
            return;
        }
        Optional<SourceTarget> selected = target(selection);
        selected.ifPresentOrElse(this::goTo, () -> {
            target = Optional.empty();
            mark();
        });
    }

    private Optional<SourceTarget> target(Set<ElementId> selection) {
        return selection.size() == 1 ? SourceTarget.of(generated, files.all(), selection.iterator().next()) : Optional.empty();
    }

    private void goTo(SourceTarget next) {
        boolean sameFile = isCurrent(next) && code.text().equals(next.file().text());
        target = Optional.of(next);
        files.choose(next.file());
        if (!sameFile) {
            code.replace(next.file().text());
        }
        mark();
        if (!next.isClass()) {
            code.revealLine(next.region().first());
        } else if (!sameFile) {
            code.showLine(next.region().first());
        }
    }

    /// The user chose another file.
    private void showFile(GeneratedFile file) {
        code.replace(file.text());
        mark();
        file.regions().stream().filter(region -> region.part().isClass()).findFirst()
                .ifPresent(region -> code.showLine(region.first()));
    }

    /// Selects the element that a line was written for; lines above the class stand for the class.
    private void selectAt(int line) {
        shown.ifPresent(document -> files.current()
                .flatMap(file -> file.regionAt(line).or(() -> file.regions().stream().findFirst())
                        .map(region -> new SourceTarget(file, region)))
                // after a failure the source can be older than the model
                .filter(clicked -> Elements.exists(document.model(), clicked.element()))
                .ifPresent(clicked -> {
                    target = Optional.of(clicked);
                    mark();
                    document.selection().select(clicked.element());
                }));
    }

    private boolean isCurrent(SourceTarget it) {
        return files.current().filter(it.file()::equals).isPresent();
    }

    private void mark() {
        target.filter(it -> isCurrent(it) && !it.isClass()).map(SourceTarget::region)
                .ifPresentOrElse(region -> code.mark(region.first(), region.last() + 1), () -> code.mark(0, 0));
    }

    private void showContent(boolean visible) {
        content.setVisible(visible);
        empty.setVisible(!visible);
    }
}
