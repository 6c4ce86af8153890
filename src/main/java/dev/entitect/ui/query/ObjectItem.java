package dev.entitect.ui.query;

import dev.entitect.live.ObjectNode;
import dev.entitect.naming.Counts;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;

/// An object, attribute or collection element in the object tree of a result. An expandable item has one placeholder child until its
/// contents are loaded.
final class ObjectItem extends TreeItem<ObjectNode> {

    private static final ObjectNode PLACEHOLDER = new ObjectNode("Loading…", "", "", ObjectNode.Kind.VALUE);

    private final int row;
    private final List<String> path;
    private boolean requested;
    private boolean loaded;

    /// @param row  index of the result row
    /// @param path property names starting at the row; empty for the row itself
    ObjectItem(int row, List<String> path, ObjectNode node) {
        super(node);
        this.row = row;
        this.path = List.copyOf(path);
        reset();
    }

    int row() {
        return row;
    }

    List<String> path() {
        return path;
    }

    boolean isLazy() {
        return getValue().kind() == ObjectNode.Kind.PROXY || getValue().kind() == ObjectNode.Kind.LAZY_COLLECTION;
    }

    /// Whether its contents have been requested.
    boolean isRequested() {
        return requested;
    }

    boolean isLoaded() {
        return loaded;
    }

    void markRequested() {
        requested = true;
    }

    /// Resets the item, so that it can be expanded again.
    void reset() {
        requested = false;
        loaded = false;
        setExpanded(false);
        if (getValue().kind() == ObjectNode.Kind.VALUE) {
            getChildren().clear();
        } else {
            getChildren().setAll(List.of(new TreeItem<>(PLACEHOLDER)));
        }
    }

    /// Shows the contents, which are loaded now.
    void setContents(List<ObjectNode> nodes) {
        requested = true;
        loaded = true;
        ObjectNode before = getValue();
        setValue(switch (before.kind()) {
            case PROXY -> new ObjectNode(before.name(), before.type(), before.value(), ObjectNode.Kind.OBJECT);
            case LAZY_COLLECTION ->
                new ObjectNode(before.name(), before.type(), Counts.of(nodes.size(), "element"), ObjectNode.Kind.COLLECTION);
            case VALUE, OBJECT, COLLECTION -> before;
        });
        getChildren().setAll(nodes.stream()
                .map(node -> new ObjectItem(row, Stream.concat(path.stream(), Stream.of(node.name())).toList(), node)).toList());
    }

    /// The item at a path below this one, if the tree is loaded that far.
    Stream<ObjectItem> at(List<String> below) {
        if (below.isEmpty()) {
            return Stream.of(this);
        }
        return getChildren().stream().filter(ObjectItem.class::isInstance).map(ObjectItem.class::cast)
                .filter(child -> child.getValue().name().equals(below.getFirst()))
                .flatMap(child -> child.at(below.subList(1, below.size())));
    }
}
