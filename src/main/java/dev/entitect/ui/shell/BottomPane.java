package dev.entitect.ui.shell;

import dev.entitect.ui.document.Document;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The tabbed panes at the bottom of the window; each has a key that shows or hides it.
public final class BottomPane {

    private static final double DEFAULT_SHARE = 0.36;

    private final TabPane tabs = new TabPane();
    private final List<PaneTab> panes;
    private final SplitPane split = new SplitPane();
    private double divider = 1 - DEFAULT_SHARE;

    /// @param panes from left to right; the first is selected
    public BottomPane(List<PaneTab> panes) {
        this.panes = List.copyOf(panes);
        split.setOrientation(Orientation.VERTICAL);
        tabs.getStyleClass().add("dock");
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        for (PaneTab pane : panes) {
            Tab tab = new Tab();
            tab.textProperty().bind(pane.title());
            tab.setGraphic(pane.icon().node());
            tab.setContent(pane.node());
            tabs.getTabs().add(tab);
        }
        SplitPane.setResizableWithParent(tabs, false);
    }

    /// Places these panes below the canvas.
    ///
    /// @return a split pane with both
    SplitPane below(Node canvas) {
        split.getItems().setAll(canvas, tabs);
        split.setDividerPositions(divider);
        return split;
    }

    void show(Document document) {
        panes.forEach(pane -> pane.show().accept(document));
    }

    /// Shows this pane; hides all panes if it is already shown.
    void toggle(PaneTab pane) {
        boolean shown = split.getItems().contains(tabs) && tabs.getSelectionModel().getSelectedIndex() == panes.indexOf(pane);
        if (shown) {
            divider = split.getDividerPositions()[0];
            split.getItems().remove(tabs);
        } else {
            reveal(pane.node());
            pane.node().requestFocus();
        }
    }

    /// Shows this pane without moving the focus.
    public void reveal(Node pane) {
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
