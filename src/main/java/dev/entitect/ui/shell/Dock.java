package dev.entitect.ui.shell;

import dev.entitect.ui.document.Document;
import java.util.List;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The panes at the bottom of the window, one shown at a time; hides and comes back with one key.
final class Dock {

    private static final double USUAL_SHARE = 0.36;

    private final TabPane tabs = new TabPane();
    private final List<DockTab> panes;
    private final SplitPane split;
    private double divider = 1 - USUAL_SHARE;

    /// @param split holds the canvas; the dock goes below it
    Dock(List<DockTab> panes, SplitPane split) {
        this.panes = panes;
        this.split = split;
        tabs.getStyleClass().add("dock");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (DockTab pane : panes) {
            Tab tab = new Tab();
            tab.textProperty().bind(pane.title());
            tab.setGraphic(pane.icon().node());
            tab.setContent(pane.node());
            tabs.getTabs().add(tab);
        }
        SplitPane.setResizableWithParent(tabs, false);
        split.getItems().add(tabs);
        split.setDividerPositions(divider);
    }

    void show(Document document) {
        panes.forEach(pane -> pane.show().accept(document));
    }

    /// Shows the dock with this pane; hides it when it shows the pane already.
    void toggle(DockTab pane) {
        int index = panes.indexOf(pane);
        boolean shown = split.getItems().contains(tabs);
        if (shown && tabs.getSelectionModel().getSelectedIndex() == index) {
            divider = split.getDividerPositions()[0];
            split.getItems().remove(tabs);
            return;
        }
        if (!shown) {
            split.getItems().add(tabs);
            split.setDividerPositions(divider);
        }
        tabs.getSelectionModel().select(index);
        pane.node().requestFocus();
    }

    /// One action for each pane.
    List<Action> actions() {
        return panes.stream().map(pane -> {
            String name = pane.title().getValue().replaceAll(" \\(\\d+\\)$", "");
            return Action.of("Show " + name, pane.icon(), pane.key(), () -> toggle(pane));
        }).toList();
    }
}
