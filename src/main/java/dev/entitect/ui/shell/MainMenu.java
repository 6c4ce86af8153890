package dev.entitect.ui.shell;

import dev.entitect.ui.document.DocumentFiles;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar.
final class MainMenu {

    private MainMenu() {
    }

    static MenuBar of(Actions actions, DocumentFiles files, List<Action> panes) {
        Menu file = menu("_File", actions.newModel, actions.open);
        file.getItems().add(recent(files));
        add(file, null, actions.save, actions.saveAs, null, actions.exportProject, null, actions.quit);
        Menu edit = menu("_Edit", actions.undo, actions.redo, null, actions.selectAll, actions.rename, actions.addAttribute, actions.duplicate, actions.delete);
        Menu view = menu("_View", actions.zoomIn, actions.zoomOut, actions.zoomActual, actions.zoomFit, null);
        panes.forEach(action -> view.getItems().add(action.menuItem()));
        add(view, null, actions.filter, actions.theme);
        Menu diagram = menu("_Diagram", actions.selectTool, actions.entityTool, actions.connectTool, actions.mixinTool, actions.embeddableTool, actions.enumTool, null,
                actions.newConverter, actions.newGroup, actions.newConnection, null, actions.removeFromDiagram);
        MenuBar bar = new MenuBar(file, edit, view, diagram, menu("_Help", actions.about));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private static Menu menu(String title, Action... actions) {
        Menu menu = new Menu(title);
        menu.setMnemonicParsing(true);
        add(menu, actions);
        return menu;
    }

    /// Null stands for a line.
    private static void add(Menu menu, Action... actions) {
        Arrays.stream(actions).map(action -> action == null ? new SeparatorMenuItem() : action.menuItem()).forEach(menu.getItems()::add);
    }

    /// Filled each time it opens, since files come and go.
    private static Menu recent(DocumentFiles files) {
        Menu menu = new Menu("Open _Recent");
        fill(menu, files);
        menu.setOnShowing(event -> fill(menu, files));
        files.documentProperty().addListener((property, was, is) -> fill(menu, files));
        return menu;
    }

    private static void fill(Menu menu, DocumentFiles files) {
        List<Path> recent = files.recent().files();
        menu.setDisable(recent.isEmpty());
        menu.getItems().setAll(recent.stream().map(path -> {
            MenuItem item = new MenuItem(path.getFileName() + "   " + path.getParent());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> files.open(path));
            return item;
        }).toList());
    }
}
