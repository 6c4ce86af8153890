package dev.entitect.ui.inspector;

import dev.entitect.model.EnumType.Constant;
import dev.entitect.naming.JavaNames;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;

/// The constants of an enum: name, database value, comment.
final class ConstantList {

    private final FieldRows<Constant> rows;
    private List<Constant> constants = List.of();

    ConstantList(Consumer<List<Constant>> write) {
        rows = new FieldRows<>("Add constant", List.of(
                new FieldRows.Column<>("Constant", constant -> "NAME", Constant::name,
                        (it, text) -> new Constant(requireFree(text), it.databaseValue(), it.comment())),
                new FieldRows.Column<>("Database value", Constant::name, it -> it.databaseValue().orElse(""),
                        (it, text) -> new Constant(it.name(), Texts.optional(text), it.comment())),
                new FieldRows.Column<>("Comment", constant -> "comment", Constant::comment,
                        (it, text) -> new Constant(it.name(), it.databaseValue(), text), true)),
                this::newConstant, write);
    }

    private String requireFree(String name) {
        if (!JavaNames.isLegal(name)) {
            throw new IllegalArgumentException("\"" + name + "\" is not a valid constant name");
        }
        if (constants.stream().anyMatch(constant -> constant.name().equals(name))) {
            throw new IllegalArgumentException("There is already a constant " + name);
        }
        return name;
    }

    private Constant newConstant() {
        String name = Stream.iterate(constants.size() + 1, n -> n + 1).map(n -> "CONSTANT_" + n)
                .filter(free -> constants.stream().noneMatch(constant -> constant.name().equals(free))).findFirst().orElseThrow();
        return Constant.of(name);
    }

    Node node() {
        return rows.node();
    }

    void show(List<Constant> current) {
        constants = current;
        rows.show(current);
    }
}
