package dev.entitect.ui.query;

import atlantafx.base.theme.Styles;
import dev.entitect.file.SafeFile;
import dev.entitect.task.Outcome;
import dev.entitect.task.Task;
import dev.entitect.task.TaskRunner;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.query.ResultText.Format;
import dev.entitect.ui.widget.Icon;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/// Exports or copies the rows of a result as shown: filtered and sorted.
final class ExportMenu extends MenuButton {

    private final ResultTable table;
    private final Document document;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    /// On at first: the rows of a database are often typed by strangers.
    private final CheckMenuItem escapeFormulas = new CheckMenuItem("Escape formulas in CSV");

    ExportMenu(ResultTable table, Document document, TaskRunner tasks, Dialogs dialogs) {
        super(null, Icon.EXPORT.node());
        this.table = table;
        this.document = document;
        this.tasks = tasks;
        this.dialogs = dialogs;
        escapeFormulas.setSelected(true);
        setTooltip(new Tooltip("Export or copy the visible rows"));
        setAccessibleText("Export rows");
        setId("export-rows");
        getStyleClass().addAll(Styles.SMALL, Styles.FLAT, Styles.BUTTON_ICON, "history-menu");
        getItems().setAll(item("Export as CSV…", Format.CSV, this::export), item("Export as JSON…", Format.JSON, this::export),
                new SeparatorMenuItem(),
                item("Copy as CSV", Format.CSV, this::copy), item("Copy as JSON", Format.JSON, this::copy),
                new SeparatorMenuItem(), escapeFormulas);
    }

    private static MenuItem item(String text, Format format, Consumer<Format> work) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(event -> work.accept(format));
        return item;
    }

    private void copy(Format format) {
        ClipboardContent content = new ClipboardContent();
        content.putString(ResultText.of(format, table.names(), List.copyOf(table.getItems()), escapeFormulas.isSelected()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void export(Format format) {
        List<String> names = table.names();
        List<List<Object>> rows = List.copyOf(table.getItems());
        boolean escape = escapeFormulas.isSelected();
        dialogs.chooseToExport(document.file(), "result" + format.extension(), format.extension())
                .ifPresent(file -> tasks.submit(
                        new Task<>("Export " + file.getFileName(), progress -> {
                            SafeFile.writeString(file, ResultText.of(format, names, rows, escape));
                            return file;
                        }),
                        this::report));
    }

    private void report(Outcome<Path> outcome) {
        if (outcome instanceof Outcome.Refused<Path>(String reason)) {
            dialogs.showError("The rows could not be exported", reason);
        }
    }
}
