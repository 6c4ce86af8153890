package dev.entitect.ui.canvas;

import dev.entitect.edit.DiagramEdits;
import dev.entitect.model.Diagram;
import dev.entitect.model.id.DiagramId;
import dev.entitect.ui.document.Document;
import dev.entitect.ui.widget.Icon;
import java.util.List;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/// A tab for each diagram of the document, and a button that adds one. Style class: `diagram-tabs`.
final class DiagramTabs extends HBox {

    private final ToggleGroup group = new ToggleGroup();
    private final HBox tabs = new HBox(2);
    private final Button add = new Button();
    private final ChangeListener<Object> onChange = (property, was, is) -> refresh();
    private final ContextMenu menu = new ContextMenu();
    private List<String> shown = List.of();
    private Document document;

    DiagramTabs() {
        getStyleClass().add("diagram-tabs");
        setAlignment(Pos.CENTER_LEFT);
        tabs.setAlignment(Pos.CENTER_LEFT);
        add.setGraphic(Icon.ADD.node());
        add.getStyleClass().addAll("flat", "button-icon");
        add.setTooltip(new Tooltip("New diagram"));
        add.setAccessibleText("New diagram");
        add.setOnAction(event -> create());
        getChildren().setAll(tabs, add);
    }

    void show(Document next) {
        if (document != null) {
            document.modelProperty().removeListener(onChange);
            document.diagramProperty().removeListener(onChange);
        }
        document = next;
        next.modelProperty().addListener(onChange);
        next.diagramProperty().addListener(onChange);
        shown = List.of();
        refresh();
    }

    void create() {
        DiagramId id = new DiagramId(document.ids().next());
        document.store().apply(DiagramEdits.add(id, DiagramEdits.uniqueName(document.model(), "Diagram")));
        document.open(id);
        document.selection().select(id);
    }

    private void refresh() {
        List<Diagram> diagrams = DiagramEdits.sorted(document.model());
        List<String> current = diagrams.stream().map(diagram -> diagram.id() + " " + diagram.name()).toList();
        if (!current.equals(shown)) {
            shown = current;
            tabs.getChildren().setAll(diagrams.stream().map(this::tab).toList());
        }
        group.getToggles().forEach(toggle -> toggle.setSelected(toggle.getUserData().equals(document.diagram())));
    }

    private ToggleButton tab(Diagram diagram) {
        ToggleButton tab = new ToggleButton(diagram.name());
        tab.setMnemonicParsing(false);
        tab.getStyleClass().add("diagram-tab");
        tab.setUserData(diagram.id());
        tab.setToggleGroup(group);
        tab.setAccessibleText("Diagram " + diagram.name());
        tab.setOnAction(event -> {
            document.open(diagram.id());
            document.selection().select(diagram.id());
            tab.setSelected(true);
        });
        tab.setOnContextMenuRequested(event -> {
            menu.getItems().setAll(items(diagram));
            menu.show(tab, event.getScreenX(), event.getScreenY());
            event.consume();
        });
        return tab;
    }

    private List<MenuItem> items(Diagram diagram) {
        MenuItem fields = new MenuItem("Edit name and style");
        fields.setOnAction(event -> {
            document.open(diagram.id());
            document.selection().select(diagram.id());
        });
        MenuItem duplicate = new MenuItem("Duplicate");
        duplicate.setOnAction(event -> {
            DiagramId copy = new DiagramId(document.ids().next());
            document.store().apply(DiagramEdits.duplicate(diagram.id(), copy));
            document.open(copy);
        });
        MenuItem delete = new MenuItem("Delete");
        delete.setDisable(document.model().diagrams().size() == 1);
        delete.setOnAction(event -> document.store().apply(DiagramEdits.delete(diagram.id())));
        return List.of(fields, duplicate, new SeparatorMenuItem(), delete);
    }
}
