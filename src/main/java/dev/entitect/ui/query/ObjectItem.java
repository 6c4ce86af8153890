package dev.entitect.ui.query;

import dev.entitect.live.ObjectNode;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;

/// An object, an attribute or an element in the tree of a result. What can be unfolded has one child that says so, until it is.
final class ObjectItem extends TreeItem<ObjectNode> {

    private static final ObjectNode WAITING = new ObjectNode("Loading…", "", "", ObjectNode.Kind.VALUE);

    private final int row;
    private final List<String> path;
    private boolean looked;
    private boolean filled;

    /// @param row  of the result
    /// @param path from the row on; empty for the row itself
    ObjectItem(int row, List<String> path, ObjectNode node) {
        super(node);
        this.row = row;
        this.path = List.copyOf(path);
        fold();
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

    /// Whether what is inside has been asked for.
    boolean isLooked() {
        return looked;
    }

    boolean isFilled() {
        return filled;
    }

    void look() {
        looked = true;
    }

    /// Back to where it can be unfolded again.
    void fold() {
        looked = false;
        filled = false;
        setExpanded(false);
        if (getValue().kind() == ObjectNode.Kind.VALUE) {
            getChildren().clear();
        } else {
            getChildren().setAll(List.of(new TreeItem<>(WAITING)));
        }
    }

    /// Shows what is inside, which is loaded now.
    void fill(List<ObjectNode> nodes) {
        looked = true;
        filled = true;
        ObjectNode was = getValue();
        setValue(switch (was.kind()) {
            case PROXY -> new ObjectNode(was.name(), was.type(), was.value(), ObjectNode.Kind.OBJECT);
            case LAZY_COLLECTION ->
                new ObjectNode(was.name(), was.type(), Sentences.count(nodes.size(), "element"), ObjectNode.Kind.COLLECTION);
            case VALUE, OBJECT, COLLECTION -> was;
        });
        getChildren().setAll(nodes.stream()
                .map(node -> new ObjectItem(row, Stream.concat(path.stream(), Stream.of(node.name())).toList(), node)).toList());
    }

    /// The item at a path below this one, if it has been unfolded so far.
    Stream<ObjectItem> at(List<String> below) {
        if (below.isEmpty()) {
            return Stream.of(this);
        }
        return getChildren().stream().filter(ObjectItem.class::isInstance).map(ObjectItem.class::cast)
                .filter(child -> child.getValue().name().equals(below.getFirst()))
                .flatMap(child -> child.at(below.subList(1, below.size())));
    }
}
