package dev.entitect.ui.shell;

import dev.entitect.edit.Edit;
import dev.entitect.edit.ModelChange;
import dev.entitect.edit.ModelStore;
import dev.entitect.edit.NewElement;
import dev.entitect.editor.Tool;
import dev.entitect.model.Element;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.document.DocumentFiles;
import dev.entitect.ui.fx.Icon;
import dev.entitect.ui.project.ProjectExport;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Everything a user can do from menus, the tool bar and keys.
final class Actions {

    final Action newModel;
    final Action open;
    final Action save;
    final Action saveAs;
    final Action exportProject;
    final Action quit;
    final Action undo;
    final Action redo;
    final Action selectAll;
    final Action delete;
    final Action rename;
    final Action addAttribute;
    final Action selectTool;
    final Action entityTool;
    final Action connectTool;
    final Action mixinTool;
    final Action embeddableTool;
    final Action enumTool;
    final Action duplicate;
    final Action removeFromDiagram;
    final Action newConverter;
    final Action newGroup;
    final Action newConnection;
    final Action zoomIn;
    final Action zoomOut;
    final Action zoomActual;
    final Action zoomFit;
    final Action theme;
    final Action filter;
    final Action about;

    private final Consumer<ModelChange> onChange = change -> follow();
    private Document document;

    /// @param settle takes what is being typed into the model, before it is saved or left
    Actions(DocumentFiles files, CanvasHost canvas, Dialogs dialogs, Runnable quit, Runnable switchTheme, Runnable focusFilter, Runnable settle,
            ProjectExport projects) {
        newModel = Action.of("New", Icon.NEW, "Shortcut+N", settled(settle, files::newDocument));
        open = Action.of("Open…", Icon.OPEN, "Shortcut+O", settled(settle, files::open));
        save = Action.of("Save", Icon.SAVE, "Shortcut+S", settled(settle, files::save));
        saveAs = Action.of("Save As…", "Shortcut+Shift+S", settled(settle, files::saveAs));
        exportProject = Action.of("Export Project…", Icon.EXPORT, "Shortcut+Shift+E", settled(settle, () -> projects.show(document, Optional.empty())));
        this.quit = Action.of("Quit", "Shortcut+Q", quit);
        undo = Action.of("Undo", Icon.UNDO, "Shortcut+Z", () -> document.store().undo());
        redo = Action.of("Redo", Icon.REDO, "Shortcut+Shift+Z", () -> document.store().redo());
        selectAll = Action.of("Select All", "", canvas::selectAll);
        delete = Action.of("Delete", "", canvas::deleteSelection);
        rename = Action.of("Rename", "F2", canvas::renameSelection);
        addAttribute = Action.of("Add Attribute", "Insert", canvas::addAttribute);
        selectTool = Action.of("Select and move", Icon.SELECT, "", () -> canvas.setTool(Tool.SELECT)).hinted("V");
        entityTool = Action.of("Add an entity", Icon.ENTITY, "", () -> canvas.setTool(Tool.ENTITY)).hinted("E");
        connectTool = Action.of("Connect two entities", Icon.CONNECT, "", () -> canvas.setTool(Tool.CONNECT)).hinted("C");
        mixinTool = Action.of("Add a mixin", Icon.MIXIN, "", () -> canvas.setTool(Tool.MIXIN)).hinted("M");
        embeddableTool = Action.of("Add an embeddable", Icon.EMBEDDABLE, "", () -> canvas.setTool(Tool.EMBEDDABLE)).hinted("B");
        enumTool = Action.of("Add an enum", Icon.ENUM, "", () -> canvas.setTool(Tool.ENUM)).hinted("N");
        duplicate = Action.of("Duplicate", "Shortcut+D", canvas::duplicateSelection);
        removeFromDiagram = Action.of("Remove from Diagram", "", canvas::removeSelectionFromDiagram);
        newConverter = Action.of("Add a converter", Icon.CONVERTER, "", () -> add(NewElement.CONVERTER));
        newGroup = Action.of("Add a group", Icon.GROUP, "", () -> add(NewElement.GROUP));
        newConnection = Action.of("Add a connection", Icon.CONNECTION, "", () -> add(NewElement.CONNECTION));
        zoomIn = Action.of("Zoom In", Icon.ZOOM_IN, "Shortcut+PLUS", canvas::zoomIn);
        zoomOut = Action.of("Zoom Out", Icon.ZOOM_OUT, "Shortcut+MINUS", canvas::zoomOut);
        zoomActual = Action.of("Zoom to 100 %", "Shortcut+0", () -> canvas.zoomTo(1));
        zoomFit = Action.of("Zoom to Fit", Icon.FIT, "Shortcut+9", canvas::zoomToFit);
        theme = Action.of("Switch between light and dark", Icon.DARK, "Shortcut+Shift+D", switchTheme);
        filter = Action.of("Filter the Navigator", "Shortcut+Shift+N", focusFilter);
        about = Action.of("About Entitect", "", dialogs::showAbout);
    }

    /// Adds what has no box, and selects it.
    private void add(NewElement kind) {
        Element element = kind.make(document.model(), document.ids());
        document.store().apply(new Edit("Add " + kind.word().toLowerCase(Locale.ROOT), model -> model.with(element)));
        document.selection().select(element.id());
    }

    private static Runnable settled(Runnable settle, Runnable work) {
        return () -> {
            settle.run();
            work.run();
        };
    }

    /// Undo and redo follow the history of this document from now on.
    void show(Document next) {
        if (document != null) {
            document.store().removeListener(onChange);
        }
        document = next;
        next.store().addListener(onChange);
        follow();
    }

    private void follow() {
        ModelStore store = document.store();
        undo.labelProperty().set(store.undoLabel().map(label -> "Undo " + label).orElse("Undo"));
        redo.labelProperty().set(store.redoLabel().map(label -> "Redo " + label).orElse("Redo"));
        undo.disabledProperty().set(!store.canUndo());
        redo.disabledProperty().set(!store.canRedo());
    }
}
