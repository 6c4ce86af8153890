package dev.entitect.ui.shell;

import dev.entitect.ui.document.Document;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The panes at the bottom of the window, one shown at a time; hides and comes back with one key.
public final class Dock {

    private static final double USUAL_SHARE = 0.36;

    private final TabPane tabs = new TabPane();
    private final List<DockTab> panes;
    private final SplitPane split = new SplitPane();
    private double divider = 1 - USUAL_SHARE;

    /// @param panes from left to right; the first is shown
    public Dock(List<DockTab> panes) {
        this.panes = List.copyOf(panes);
        split.setOrientation(Orientation.VERTICAL);
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
    }

    /// Goes below the canvas.
    ///
    /// @return both
    SplitPane below(Node canvas) {
        split.getItems().setAll(canvas, tabs);
        split.setDividerPositions(divider);
        return split;
    }

    void show(Document document) {
        panes.forEach(pane -> pane.show().accept(document));
    }

    /// Shows the dock with this pane; hides it when it shows the pane already.
    void toggle(DockTab pane) {
        boolean shown = split.getItems().contains(tabs) && tabs.getSelectionModel().getSelectedIndex() == panes.indexOf(pane);
        if (shown) {
            divider = split.getDividerPositions()[0];
            split.getItems().remove(tabs);
        } else {
            bring(pane.node());
            pane.node().requestFocus();
        }
    }

    /// Shows the dock with this pane, and leaves the keys where they are.
    public void bring(Node pane) {
        if (!split.getItems().contains(tabs)) {
            split.getItems().add(tabs);
            split.setDividerPositions(divider);
        }
        tabs.getTabs().stream().filter(tab -> tab.getContent() == pane).findFirst().ifPresent(tabs.getSelectionModel()::select);
    }

    /// One action for each pane.
    List<Action> actions() {
        return panes.stream().map(pane -> {
            String name = pane.title().getValue().replaceAll(" \\(\\d+\\)$", "");
            return Action.of("Show " + name, pane.icon(), pane.key(), () -> toggle(pane));
        }).toList();
    }
}
