package dev.entitect.ui.shell;

import dev.entitect.ui.document.DocumentFiles;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu bar.
final class MainMenu {

    private MainMenu() {
    }

    static MenuBar of(List<ActionGroup> groups, DocumentFiles files) {
        MenuBar bar = new MenuBar(groups.stream().map(MainMenu::menu).toArray(Menu[]::new));
        // behind "New" and "Open"
        bar.getMenus().getFirst().getItems().add(2, recent(files));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private static Menu menu(ActionGroup group) {
        Menu menu = new Menu(group.title());
        menu.setMnemonicParsing(true);
        group.entries().stream().map(entry -> entry.map(Action::menuItem).orElseGet(SeparatorMenuItem::new)).forEach(menu.getItems()::add);
        return menu;
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
