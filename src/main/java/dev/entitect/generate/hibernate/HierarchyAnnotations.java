package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnRole;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the annotations for an entity's position in a hierarchy.
final class HierarchyAnnotations {

    private HierarchyAnnotations() {}

    static List<AnnotationSpec> of(Context context, Entity entity) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        Optional<Strategy> strategy = context.index().strategy(entity);
        Table table = context.schema().table(entity.id());
        switch (entity.inheritance()) {
            case Inheritance.None none -> {}
            case Inheritance.Root root -> {
                annotations.add(
                        Annotations.of(TypeNames.INHERITANCE).with("strategy", "$T.$L", TypeNames.INHERITANCE_TYPE, root.strategy().name())
                                .spec());
                discriminator(context, table).ifPresent(annotations::add);
                root.discriminatorValue().map(HierarchyAnnotations::value).ifPresent(annotations::add);
            }
            case Inheritance.Subclass subclass -> {
                subclass.discriminatorValue().filter(value -> strategy.filter(Strategy.TABLE_PER_CLASS::equals).isEmpty())
                        .map(HierarchyAnnotations::value).ifPresent(annotations::add);
                if (strategy.filter(Strategy.JOINED::equals).isPresent()) {
                    joined(context, entity, table).ifPresent(annotations::add);
                }
            }
        }
        return annotations;
    }

    private static Optional<AnnotationSpec> discriminator(Context context, Table table) {
        return table.discriminator()
                .map(column -> Annotations.of(TypeNames.DISCRIMINATOR_COLUMN).with("name", "$S", context.sql(column.name()))
                        .with("length", "$L", ((BasicType.Text) column.type()).length()).spec());
    }

    private static AnnotationSpec value(String value) {
        return Annotations.value(TypeNames.DISCRIMINATOR_VALUE, "$S", value);
    }

    private static Optional<AnnotationSpec> joined(Context context, Entity entity, Table table) {
        List<Column> key = table.columnsWith(ColumnRole.ParentKey.class);
        return table.foreignKeys().stream().filter(it -> it.origin().equals(entity.id())).findFirst().map(foreignKey -> {
            CodeBlock name = Annotations.of(TypeNames.FOREIGN_KEY).with("name", "$S", foreignKey.name()).nested();
            if (key.size() == 1) {
                return column(context, key.getFirst()).with("foreignKey", name).spec();
            }
            return Annotations.of(TypeNames.PRIMARY_KEY_JOIN_COLUMNS)
                    .withAnnotations("value", key.stream().map(column -> column(context, column).nested()).toList())
                    .with("foreignKey", name).onLines().spec();
        });
    }

    private static Annotations column(Context context, Column column) {
        return Annotations.of(TypeNames.PRIMARY_KEY_JOIN_COLUMN).with("name", "$S", context.sql(column.name()));
    }
}
