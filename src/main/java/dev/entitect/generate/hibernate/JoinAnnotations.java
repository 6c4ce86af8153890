package dev.entitect.generate.hibernate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import dev.entitect.generate.Region.Part;
import dev.entitect.model.Association;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Writes the columns and tables that join one entity to another, with their foreign keys.
final class JoinAnnotations {

    private final Context context;

    JoinAnnotations(Context context) {
        this.context = context;
    }

    /// Empty if the other entity has no key to refer to; a check reports such an incomplete model.
    Optional<AnnotationSpec> columns(Reference reference, Carrier.Columns carrier, AssociationWriter.Place place) {
        List<Column> columns = context.schema().declared(reference.association().id());
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        boolean withNullable = !carrier.identifying() && !place.sharesRows();
        Annotations annotation = columns.size() == 1
                ? column(columns.getFirst(), true, withNullable)
                : Annotations.of(TypeNames.JOIN_COLUMNS).withAnnotations("value", nested(columns, withNullable)).onLines();
        place.table().flatMap(table -> table.foreignKeyOf(reference.association().id())).map(JoinAnnotations::foreignKey)
                .ifPresent(name -> annotation.with("foreignKey", name));
        return Optional.of(annotation.spec());
    }

    private List<CodeBlock> nested(List<Column> columns, boolean withNullable) {
        return columns.stream().map(column -> column(column, columns.size() == 1, withNullable).nested()).toList();
    }

    /// Names a foreign key of a superclass for one of its tables.
    AnnotationSpec override(Reference reference, Table.ForeignKey key, ClassBody body) {
        List<Column> columns = context.schema().declared(reference.association().id());
        return Annotations.of(TypeNames.ASSOCIATION_OVERRIDE).with("name", "$S", context.property(reference))
                .with("joinColumns", Annotations.list(nested(columns, true))).with("foreignKey", foreignKey(key)).onLines()
                .spec(code -> body.mark(Label.of(reference, Part.ANNOTATION), code));
    }

    /// @param single whether a single column refers to a single key, so that its name can be omitted
    /// @param withNullable false if it follows from the key
    Annotations column(Column column, boolean single, boolean withNullable) {
        Annotations annotation = Annotations.of(TypeNames.JOIN_COLUMN).with("name", "$S", context.sql(column.name()));
        if (!single) {
            annotation.with("referencedColumnName", "$S", context.sql(column.refersTo().orElseThrow()));
        }
        if (!column.nullable() && withNullable) {
            annotation.with("nullable", "false");
        }
        return annotation;
    }

    private static CodeBlock foreignKey(Table.ForeignKey key) {
        Annotations annotation = Annotations.of(TypeNames.FOREIGN_KEY).with("name", "$S", key.name());
        if (key.onUpdate() != ReferentialAction.NO_ACTION) {
            // Jakarta Persistence cannot express ON UPDATE; the options are appended to the constraint
            annotation.with("options", "$S", "on update " + key.onUpdate().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        }
        return annotation.nested();
    }

    static Optional<AnnotationSpec> onDelete(ForeignKey key) {
        return key.onDelete() == ReferentialAction.NO_ACTION
                ? Optional.empty()
                : Optional
                        .of(Annotations.of(TypeNames.ON_DELETE).with("action", "$T.$L", TypeNames.ON_DELETE_ACTION, key.onDelete().name())
                                .spec());
    }

    /// Empty if one of the two entities has no key to refer to.
    Optional<AnnotationSpec> table(Association association) {
        return context.schema().joinTable(association.id()).flatMap(pairs -> {
            int width = keyWidth(association.owner().type());
            List<Column> toOwner = pairs.columns().subList(0, Math.min(width, pairs.columns().size()));
            List<Column> toInverse = pairs.columns().subList(toOwner.size(), pairs.columns().size());
            return toOwner.isEmpty() || toInverse.isEmpty() ? Optional.empty() : Optional.of(table(pairs, toOwner, toInverse));
        });
    }

    private int keyWidth(ClassId type) {
        return type instanceof EntityId entity
                ? context.schema().table(context.index().root(context.model().entities().get(entity)).id())
                        .primaryKey().columns().size()
                : 0;
    }

    private AnnotationSpec table(Table pairs, List<Column> toOwner, List<Column> toInverse) {
        Annotations annotation = Annotations.of(TypeNames.JOIN_TABLE).with("name", "$S", context.sql(pairs.name()));
        pairs.schema().ifPresent(schema -> annotation.with("schema", "$S", context.sql(schema)));
        annotation.with("joinColumns", Annotations.list(nested(toOwner, true)));
        // a constraint cannot refer to an entity whose rows are in several tables
        pairs.foreignKeys().stream().filter(key -> !key.inverse()).findFirst()
                .ifPresent(key -> annotation.with("foreignKey", foreignKey(key)));
        annotation.with("inverseJoinColumns", Annotations.list(nested(toInverse, true)));
        pairs.foreignKeys().stream().filter(Table.ForeignKey::inverse).findFirst()
                .ifPresent(key -> annotation.with("inverseForeignKey", foreignKey(key)));
        return annotation.onLines().spec();
    }
}
