package dev.entitect.diagram.box;

import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.naming.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The rows of classes and enums, before they are fitted to the available space.
final class RowBuilder {

    private final ModelIndex index;
    private final Model model;

    /// @param keyRows how many of the first rows belong to the primary key
    record Rows(List<Row> rows, int keyRows) {

        static Rows none() {
            return new Rows(List.of(), 0);
        }

        Rows in(DiagramStyle style) {
            List<Row> left = switch (style.detail()) {
                case ALL -> rows;
                case KEYS -> IntStream.range(0, rows.size())
                        .filter(i -> i < keyRows || rows.get(i).element().filter(AssociationId.class::isInstance).isPresent())
                        .mapToObj(rows::get).toList();
                case NAMES -> List.of();
            };
            return new Rows(style.hidesTypes() ? left.stream().map(Row::withoutType).toList() : left, Math.min(keyRows, left.size()));
        }
    }

    RowBuilder(ModelIndex index) {
        this.index = index;
        this.model = index.model();
    }

    /// The key first, as the table has it: identifying foreign keys, then attributes; below it the others.
    Rows ofEntity(Entity entity) {
        List<Row> keys = new ArrayList<>();
        List<Row> attributes = new ArrayList<>();
        List<Row> foreignKeys = new ArrayList<>();
        for (ClassElement contributor : index.contributors(entity)) {
            boolean inherited = contributor != entity;
            for (Association association : index.foreignKeys(contributor.id())) {
                (association.isIdentifying() ? keys : foreignKeys).add(foreignKey(association, inherited));
            }
        }
        for (ClassElement contributor : index.contributors(entity)) {
            boolean inherited = contributor != entity;
            for (Attribute attribute : contributor.attributes()) {
                (attribute.partOfKey() ? keys : attributes).add(attribute(attribute, inherited));
            }
        }
        List<Row> others = new ArrayList<>(attributes);
        others.addAll(foreignKeys);
        Comparator<Row> order = Comparator.comparingInt(row -> place(row, entity.columnOrder()));
        keys.sort(order);
        others.sort(order);
        List<Row> rows = new ArrayList<>(keys);
        rows.addAll(others);
        return new Rows(rows, keys.size());
    }

    /// Mixins and embeddables; they have no key of their own.
    Rows ofClass(ClassElement type) {
        List<Row> rows = new ArrayList<>();
        type.attributes().forEach(attribute -> rows.add(attribute(attribute, false)));
        index.foreignKeys(type.id()).forEach(association -> rows.add(foreignKey(association, false)));
        return new Rows(rows, 0);
    }

    Rows ofEnum(EnumType type) {
        return new Rows(type.constants().stream()
                .map(constant -> new Row(Optional.empty(), RowGlyph.NONE, constant.name(), false, "", false, false)).toList(), 0);
    }

    private static int place(Row row, List<ColumnOwner> order) {
        int place = row.element().map(order::indexOf).orElse(-1);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private Row attribute(Attribute attribute, boolean inherited) {
        RowGlyph glyph = attribute.partOfKey() ? RowGlyph.KEY : attribute.unique().isPresent() ? RowGlyph.UNIQUE : RowGlyph.NONE;
        return new Row(Optional.of(attribute.id()), glyph, attribute.name(), attribute.nullable() && !attribute.partOfKey(),
                TypeSyntax.print(attribute.type(), model), inherited, false);
    }

    private Row foreignKey(Association association, boolean inherited) {
        String target = model.findClass(association.inverse().type()).map(ClassElement::name).orElse("");
        Optional<String> role = association.owner().role();
        return new Row(Optional.of(association.id()), association.isIdentifying() ? RowGlyph.KEY_ASSOCIATION : RowGlyph.ASSOCIATION,
                role.orElseGet(() -> Words.decapitalised(target)), association.inverse().multiplicity().isOptional(), target, inherited,
                role.isEmpty());
    }
}
