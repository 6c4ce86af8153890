package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Column;
import dev.entitect.schema.ColumnRole;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;

/// Writes the mapping of a collection of values to a separate table.
final class CollectionAnnotations {

    private final Context context;
    private final Entity entity;
    private final ColumnAnnotations columns;
    private final JoinAnnotations joins;

    CollectionAnnotations(Context context, Entity entity) {
        this.context = context;
        this.entity = entity;
        this.columns = new ColumnAnnotations(context);
        this.joins = new JoinAnnotations(context);
    }

    List<AnnotationSpec> of(Attribute attribute, AttributeType.ElementCollection type) {
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(Annotations.marker(TypeNames.ELEMENT_COLLECTION));
        context.schema().collectionTable(entity.id(), attribute.id()).ifPresent(table -> {
            annotations.add(collectionTable(table));
            table.columnsWith(ColumnRole.Position.class).forEach(position -> annotations
                    .add(Annotations.of(TypeNames.ORDER_COLUMN).with("name", "$S", context.sql(position.name())).spec()));
            List<Column> own = table.columnsWith(ColumnRole.Value.class);
            switch (type.element()) {
                case BasicType basic -> {
                    columns.mapping(basic, annotations);
                    Annotations column = Annotations.of(TypeNames.COLUMN).with("name", "$S", context.sql(own.getFirst().name()))
                            .with("nullable", "false");
                    columns.size(basic, column);
                    annotations.add(column.spec());
                }
                case AttributeType.Embedded embedded -> annotations.addAll(columns.overrides(embedded, own));
            }
        });
        return annotations;
    }

    private AnnotationSpec collectionTable(Table table) {
        Annotations annotation = Annotations.of(TypeNames.COLLECTION_TABLE).with("name", "$S", context.sql(table.name()));
        table.schema().ifPresent(schema -> annotation.with("schema", "$S", context.sql(schema)));
        List<Column> referring = table.columnsWith(ColumnRole.OwnerKey.class);
        annotation.with("joinColumns", Annotations.list(referring.stream()
                .map(column -> joins.column(column, referring.size() == 1, true).nested()).toList()));
        table.foreignKeys().stream().findFirst()
                .ifPresent(key -> annotation.with("foreignKey",
                        Annotations.of(TypeNames.FOREIGN_KEY).with("name", "$S", key.name()).nested()));
        return annotation.onLines().spec();
    }
}
