package dev.entitect.ui.query;

import dev.entitect.live.ObjectNode;
import dev.entitect.ui.widget.Icon;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.TreeTableCell;

/// The cells of the object tree. Associations that are not loaded have a hollow mark and a note.
final class ObjectCells {

    private static final PseudoClass NOT_LOADED = PseudoClass.getPseudoClass("not-loaded");
    private static final Map<ObjectNode.Kind, Icon> MARKS = Map.of(ObjectNode.Kind.VALUE, Icon.ATTRIBUTE, ObjectNode.Kind.OBJECT,
            Icon.LOADED, ObjectNode.Kind.COLLECTION, Icon.LOADED,
            ObjectNode.Kind.PROXY, Icon.NOT_LOADED, ObjectNode.Kind.LAZY_COLLECTION, Icon.NOT_LOADED);

    private ObjectCells() {}

    private static boolean isLazy(ObjectNode node) {
        return node != null && (node.kind() == ObjectNode.Kind.PROXY || node.kind() == ObjectNode.Kind.LAZY_COLLECTION);
    }

    static final class Name extends TreeTableCell<ObjectNode, ObjectNode> {
        @Override
        protected void updateItem(ObjectNode node, boolean empty) {
            super.updateItem(node, empty);
            setText(empty || node == null ? null : node.name());
            setGraphic(empty || node == null ? null : MARKS.get(node.kind()).node("object-mark"));
        }
    }

    static final class Type extends TreeTableCell<ObjectNode, ObjectNode> {

        Type() {
            getStyleClass().add("column-type");
        }

        @Override
        protected void updateItem(ObjectNode node, boolean empty) {
            super.updateItem(node, empty);
            setText(empty || node == null ? null : node.type());
        }
    }

    static final class Value extends TreeTableCell<ObjectNode, ObjectNode> {
        @Override
        protected void updateItem(ObjectNode node, boolean empty) {
            super.updateItem(node, empty);
            pseudoClassStateChanged(NOT_LOADED, !empty && isLazy(node));
            setText(empty || node == null ? null : CellText.inCell(words(node)));
        }

        private static String words(ObjectNode node) {
            return !isLazy(node) ? node.value() : node.value().isEmpty() ? "not loaded" : node.value() + ", not loaded";
        }
    }
}
