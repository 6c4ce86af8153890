package dev.entitect.ui.shell;

import dev.entitect.edit.Edit;
import dev.entitect.edit.ModelChange;
import dev.entitect.edit.ModelStore;
import dev.entitect.edit.NewElement;
import dev.entitect.model.Element;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.ui.canvas.CanvasHost;
import dev.entitect.ui.document.Dialogs;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.document.DocumentFiles;
import dev.entitect.ui.widget.Icon;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// Everything a user can do from menus, the tool bar, the command palette and keys.
final class Actions {

    final Action newModel;
    final Action open;
    final Action save;
    final Action saveAs;
    final Action exportProject;
    final Action exportDiagram;
    final Action quit;
    final Action undo;
    final Action redo;
    final Action cut;
    final Action copy;
    final Action paste;
    final Action selectAll;
    final Action selectConnected;
    final Action delete;
    final Action rename;
    final Action addAttribute;
    final Action duplicate;
    final Action newConverter;
    final Action newGroup;
    final Action newConnection;
    final Action connect;
    final Action find;
    final Action commands;
    final Action showLog;
    final Action about;
    final ViewActions view;
    final ArrangeActions arrange;
    final DiagramActions diagram;
    final ToolActions tools;
    final SessionActions session;

    private final Consumer<ModelChange> onChange = change -> refresh();
    private Document document;

    /// Commands of the window itself.
    ///
    /// @param settle   commits pending input to the model, before it is saved or closed
    /// @param textSize changes the text size by a number of steps
    /// @param connect  asks which entity the selected one is to be connected to
    /// @param find     opens the search
    /// @param commands opens the command palette
    record Frame(Runnable quit, Runnable switchTheme, Runnable focusFilter, Runnable settle, IntConsumer textSize, Runnable connect,
            Runnable find, Runnable commands) {}

    Actions(DocumentFiles files, CanvasHost canvas, Dialogs dialogs, Frame frame, MainWindow.Exports exports) {
        newModel = Action.of("New", Icon.NEW, "Shortcut+N", settled(frame, files::newDocument));
        open = Action.of("Open…", Icon.OPEN, "Shortcut+O", settled(frame, files::open));
        save = Action.of("Save", Icon.SAVE, "Shortcut+S", settled(frame, files::save));
        saveAs = Action.of("Save as…", "Shortcut+Shift+S", settled(frame, files::saveAs));
        exportProject = Action.of("Export project…", Icon.EXPORT, "Shortcut+Shift+E",
                settled(frame, () -> exports.projects().show(document, Optional.empty())));
        exportDiagram = Action.of("Export diagram…", Icon.IMAGE, "Shortcut+E",
                settled(frame, () -> exports.diagrams().show(document, document.diagram(), document.selection().selected())));
        quit = Action.of("Quit", "Shortcut+Q", frame.quit());
        undo = Action.of("Undo", Icon.UNDO, "Shortcut+Z", () -> document.undo());
        redo = Action.of("Redo", Icon.REDO, "Shortcut+Shift+Z", () -> document.redo());
        // text fields use these keys too, so the canvas handles them only while it has the focus
        cut = Action.of("Cut", "", canvas::cut).hinted("Ctrl+X");
        copy = Action.of("Copy", "", canvas::copy).hinted("Ctrl+C");
        paste = Action.of("Paste", "", () -> canvas.paste(Optional.empty())).hinted("Ctrl+V");
        selectAll = Action.of("Select all", "", () -> canvas.editor().selectAll()).hinted("Ctrl+A");
        selectConnected = Action.of("Select connected", "Shortcut+Shift+A", () -> canvas.editor().selectConnected());
        delete = Action.of("Delete", "", () -> canvas.editor().deleteSelection()).hinted("Delete");
        rename = Action.of("Rename", "F2", () -> canvas.editor().renameSelection());
        addAttribute = Action.of("Add attribute", "Insert", () -> canvas.editor().addAttribute());
        duplicate = Action.of("Duplicate", "Shortcut+D", () -> canvas.editor().duplicateSelection());
        newConverter = Action.of("Add converter", Icon.CONVERTER, "", () -> add(NewElement.CONVERTER));
        newGroup = Action.of("Add group", Icon.GROUP, "", () -> add(NewElement.GROUP));
        newConnection = Action.of("Add connection", Icon.CONNECTION, "", () -> add(NewElement.CONNECTION));
        connect = Action.of("Connect selection to…", Icon.CONNECT, "Shortcut+K", frame.connect());
        find = Action.of("Search everywhere…", Icon.SEARCH, "Shortcut+F", frame.find());
        commands = Action.of("Command palette…", Icon.COMMAND, "Shortcut+Shift+P", frame.commands());
        showLog = Action.of("Show log", "", exports.log());
        about = Action.of("About Entitect", "", dialogs::showAbout);
        view = new ViewActions(canvas, frame.switchTheme(), frame.focusFilter(), frame.textSize());
        arrange = new ArrangeActions(canvas);
        diagram = new DiagramActions(canvas, () -> document);
        tools = new ToolActions(canvas);
        session = new SessionActions(exports.session(), settled(frame, () -> exports.samples().show(document,
                document.selection().single().filter(SampleOwner.class::isInstance).map(SampleOwner.class::cast))));
    }

    /// The menus, which are also the sections of the command palette.
    ///
    /// @param panes the actions that show the panes at the bottom
    List<ActionGroup> groups(List<Action> panes) {
        List<Action> viewing = new ArrayList<>(
                List.of(view.zoomIn, view.zoomOut, view.zoomActual, view.zoomFit, view.zoomSelection, view.minimap));
        viewing.add(null);
        viewing.addAll(panes);
        viewing.add(null);
        viewing.addAll(List.of(view.filter, view.larger, view.smaller, view.theme));
        List<Action> inserting = new ArrayList<>(tools.all());
        inserting.addAll(Arrays.asList(null, connect, null, newConverter, newGroup, newConnection));
        return List.of(
                ActionGroup.of("_File", newModel, open, null, save, saveAs, null, exportDiagram, exportProject, null, quit),
                ActionGroup.of("_Edit", undo, redo, null, cut, copy, paste, duplicate, delete, null, selectAll, selectConnected, null,
                        rename, addAttribute, null, find, commands),
                ActionGroup.of("_View", viewing.toArray(Action[]::new)),
                ActionGroup.of("_Insert", inserting.toArray(Action[]::new)),
                ActionGroup.of("_Diagram", diagram.newDiagram, diagram.addRelated, diagram.removeFromDiagram, null, diagram.allRows,
                        diagram.keyRows, diagram.noRows, null,
                        diagram.types, diagram.roles, diagram.joinTables, null, diagram.crowsFoot, diagram.uml, diagram.idef1x),
                ActionGroup.of("_Arrange", arrange.arrangeRight, arrange.arrangeDown, arrange.arrangeSelection, arrange.animate, null,
                        arrange.left, arrange.center, arrange.right,
                        arrange.top, arrange.middle, arrange.bottom, null, arrange.across, arrange.down, null, arrange.sameWidth,
                        arrange.fitWidth, arrange.collapse, null, arrange.resetRoutes),
                session.group(), ActionGroup.of("_Help", showLog, null, about));
    }

    /// Adds an element that has no box, and selects it.
    private void add(NewElement kind) {
        Element element = kind.make(document.model(), document.ids());
        document.store().apply(new Edit("Add " + kind.label().toLowerCase(Locale.ROOT), model -> model.with(element)));
        document.selection().select(element.id());
    }

    private static Runnable settled(Frame frame, Runnable work) {
        return () -> {
            frame.settle().run();
            work.run();
        };
    }

    /// Binds undo and redo to the history of this document.
    void show(Document next) {
        if (document != null) {
            document.store().removeListener(onChange);
        }
        document = next;
        next.store().addListener(onChange);
        refresh();
    }

    private void refresh() {
        ModelStore store = document.store();
        undo.labelProperty().set(store.undoLabel().map(label -> "Undo " + label).orElse("Undo"));
        redo.labelProperty().set(store.redoLabel().map(label -> "Redo " + label).orElse("Redo"));
        undo.disabledProperty().set(!store.canUndo());
        redo.disabledProperty().set(!store.canRedo());
    }
}
