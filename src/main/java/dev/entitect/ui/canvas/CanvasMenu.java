package dev.entitect.ui.canvas;

import dev.entitect.diagram.box.NodeBox;
import dev.entitect.diagram.geometry.Point;
import dev.entitect.editor.Alignment;
import dev.entitect.editor.Editor;
import dev.entitect.editor.Selection;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.Tint;
import dev.entitect.ui.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The context menu of the canvas, for the selection or for the empty canvas.
final class CanvasMenu {

    private final Document document;
    private final CanvasHost canvas;
    private final ElementDialogs dialogs;
    private final Point at;

    /// @param at where the menu was requested, in screen pixels of the canvas
    CanvasMenu(Document document, CanvasHost canvas, ElementDialogs dialogs, Point at) {
        this.document = document;
        this.canvas = canvas;
        this.dialogs = dialogs;
        this.at = at;
    }

    List<MenuItem> items() {
        Editor editor = canvas.editor();
        Selection selection = editor.selection();
        ElementMenu menus = new ElementMenu(document, canvas, dialogs, editor::renameSelection).creatingBoxesWith(kind -> {
            canvas.focus();
            editor.createAt(kind, at);
        });
        List<MenuItem> items = new ArrayList<>();
        if (selection.isEmpty()) {
            items.addAll(menus.creation());
            items.add(separator());
            items.add(item("New note", "T", () -> editor.createNote(false)));
            items.add(item("New area", "R", () -> editor.createNote(true)));
            items.add(separator());
            items.add(item("Paste", "Shortcut+V", () -> canvas.paste(Optional.of(at))));
            items.add(item("Select all", "Shortcut+A", editor::selectAll));
            return items;
        }
        if (selection.placed().isEmpty()) {
            addEdgeItems(selection, items);
        }
        items.addAll(placedItems(selection));
        selection.single().filter(id -> !(id instanceof NoteId || id instanceof AreaId)).ifPresentOrElse(id -> items.addAll(menus.of(id)),
                () -> {
                    if (!selection.nodes().isEmpty()) {
                        items.add(item("Remove from diagram", "", editor::removeSelectionFromDiagram));
                    }
                    items.add(item("Delete", "", editor::deleteSelection));
                });
        return items;
    }

    private void addEdgeItems(Selection selection, List<MenuItem> items) {
        boolean routed = selection.associations().stream().anyMatch(canvas.editor().geometry().diagram().routes()::contains);
        if (routed) {
            items.add(item("Reset route", "", canvas.editor()::resetRoutes));
            items.add(separator());
        }
    }

    /// Items for appearance and position of boxes, notes and areas.
    private List<MenuItem> placedItems(Selection selection) {
        List<MenuItem> items = new ArrayList<>();
        Editor editor = canvas.editor();
        if (selection.placed().isEmpty()) {
            return items;
        }
        items.add(item("Cut", "Shortcut+X", canvas::cut));
        items.add(item("Copy", "Shortcut+C", canvas::copy));
        if (selection.placed().size() > 1) {
            items.add(item("Duplicate", "Shortcut+D", editor::duplicateSelection));
            Menu align = new Menu("Align");
            for (Alignment alignment : Alignment.values()) {
                if (alignment.minimumCount() <= selection.placed().size()) {
                    align.getItems().add(item(alignment.label(), "", () -> editor.align(alignment)));
                }
            }
            if (selection.nodes().size() > 1) {
                align.getItems().addAll(separator(), item("Make widths equal", "", editor::makeSameWidth));
            }
            items.add(align);
        }
        Menu colour = new Menu("Colour");
        if (!selection.nodes().isEmpty()) {
            colour.getItems().addAll(item("Use group colour", "", () -> editor.tintSelection(Optional.empty())), separator());
        }
        for (Tint tint : Tint.values()) {
            MenuItem item = item(tint.name().charAt(0) + tint.name().substring(1).toLowerCase(Locale.ROOT), "",
                    () -> editor.tintSelection(Optional.of(tint)));
            item.setGraphic(TintSwatch.of(tint));
            colour.getItems().add(item);
        }
        items.add(colour);
        if (!selection.nodes().isEmpty()) {
            boolean collapsed = selection.nodes().stream().flatMap(node -> editor.geometry().box(node).stream())
                    .allMatch(NodeBox::collapsed);
            items.add(item(collapsed ? "Expand" : "Collapse", "", editor::toggleCollapsed));
            if (selection.nodes().stream()
                    .anyMatch(node -> editor.geometry().diagram().nodes().find(node).flatMap(Placement::width).isPresent())) {
                items.add(item("Fit width to text", "", editor::fitWidths));
            }
            items.add(item("Add related elements to diagram", "", canvas::addRelated));
            items.add(item("Select connected", "", editor::selectConnected));
        }
        items.add(separator());
        return items;
    }

    private static SeparatorMenuItem separator() {
        return new SeparatorMenuItem();
    }

    /// @param key shown beside the text; its action is bound elsewhere
    private static MenuItem item(String text, String key, Runnable work) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(key));
        }
        item.setOnAction(event -> work.run());
        return item;
    }
}
