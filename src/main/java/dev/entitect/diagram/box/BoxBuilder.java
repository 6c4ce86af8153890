package dev.entitect.diagram.box;

import dev.entitect.diagram.geometry.Rect;
import dev.entitect.diagram.text.Face;
import dev.entitect.diagram.text.TextMeasure;
import dev.entitect.model.Element;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Mixin;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.Tint;
import dev.entitect.naming.Naming;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Builds the boxes of one model: their content, and their size from the width of the text.
public final class BoxBuilder {

    private final Model model;
    private final TextMeasure measure;
    private final Naming naming;
    private final RowBuilder rowBuilder;
    private final DiagramStyle style;

    /// @param style of the diagram
    public BoxBuilder(ModelIndex index, DiagramStyle style, TextMeasure measure) {
        this.model = index.model();
        this.style = style;
        this.measure = measure;
        this.naming = Naming.of(model.settings());
        this.rowBuilder = new RowBuilder(index);
    }

    /// @return empty if the model has no such class or enum
    public Optional<NodeBox> build(Placement placement) {
        return model.find(placement.node()).map(element -> switch (element) {
            case Entity it -> box(placement, NodeKind.ENTITY, it.name(), subtitle(it), it.group(), rowBuilder.ofEntity(it));
            case Mixin it -> box(placement, NodeKind.MIXIN, it.name(), NodeKind.MIXIN.label(), it.group(), rowBuilder.ofClass(it));
            case Embeddable it ->
                box(placement, NodeKind.EMBEDDABLE, it.name(), NodeKind.EMBEDDABLE.label(), it.group(), rowBuilder.ofClass(it));
            case EnumType it -> box(placement, NodeKind.ENUM, it.name(), NodeKind.ENUM.label(), it.group(), rowBuilder.ofEnum(it));
            case Element other -> throw new IllegalArgumentException("No box shows " + other.id());
        });
    }

    /// The table, if its name differs from the entity's, and the mixins.
    private String subtitle(Entity entity) {
        String table = table(entity);
        String mixins = String.join(" ",
                entity.mixins().stream().flatMap(id -> model.mixins().find(id).stream()).map(mixin -> "+" + mixin.name()).toList());
        return Stream.of(table.equals(entity.name()) ? "" : table, mixins).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  "));
    }

    private String table(Entity entity) {
        Entity root = root(entity);
        if (root != entity
                && root.inheritance() instanceof Inheritance.Root(Inheritance.Strategy strategy, var abstractClass, var column, var value)
                && strategy == Inheritance.Strategy.SINGLE_TABLE) {
            return "in " + table(root);
        }
        String table = entity.table().orElseGet(() -> naming.table(entity.name()));
        return entity.schema().map(schema -> schema + "." + table).orElse(table);
    }

    private Entity root(Entity entity) {
        Entity at = entity;
        // a file may contain a cycle, which must not loop forever
        for (int i = 0; i < model.entities().size() && at.inheritance() instanceof Inheritance.Subclass subclass; i++) {
            at = model.entities().find(subclass.parent()).orElse(at);
        }
        return at;
    }

    private NodeBox box(Placement placement, NodeKind kind, String name, String subtitle, Optional<GroupId> group,
            RowBuilder.Rows content) {
        RowBuilder.Rows wanted = content.in(style);
        RowBuilder.Rows shown = placement.collapsed() ? RowBuilder.Rows.none() : wanted;
        double width = placement.width().map(chosen -> Math.max(chosen, BoxMetrics.MIN_CHOSEN_WIDTH))
                .orElseGet(() -> width(name, subtitle, wanted.rows()));
        double header = subtitle.isEmpty() ? BoxMetrics.HEADER_HEIGHT : BoxMetrics.HEADER_HEIGHT_WITH_SUBTITLE;
        double height = header + NodeBox.bodyHeight(shown.rows().size(), shown.keyRows());
        double space = width - 2 * BoxMetrics.SIDE_PADDING;
        List<Row> rows = shown.rows().stream().map(row -> fitted(row, width)).toList();
        return new NodeBox(placement.node(), kind, new Rect(placement.x(), placement.y(), width, height), header,
                measure.fit(name, Face.TITLE, BoxMetrics.TITLE_SIZE, space),
                measure.fit(subtitle, Face.MONO, BoxMetrics.SUBTITLE_SIZE, space),
                placement.tint().or(() -> group.flatMap(model.groups()::find).map(Group::tint)).orElse(Tint.NEUTRAL),
                rows, shown.keyRows(), placement.collapsed());
    }

    private double width(String name, String subtitle, List<Row> rows) {
        double title = Math.max(measure.width(name, Face.TITLE, BoxMetrics.TITLE_SIZE),
                measure.width(subtitle, Face.MONO, BoxMetrics.SUBTITLE_SIZE))
                + 2 * BoxMetrics.SIDE_PADDING;
        double widest = Math.max(title, rows.stream().mapToDouble(this::width).max().orElse(0));
        double rounded = Math.ceil(widest / BoxMetrics.WIDTH_STEP) * BoxMetrics.WIDTH_STEP;
        return Math.clamp(rounded, BoxMetrics.MIN_WIDTH, BoxMetrics.MAX_WIDTH);
    }

    private double width(Row row) {
        double type = row.type().isEmpty() ? 0 : BoxMetrics.TYPE_GAP + measure.width(row.type(), Face.MONO, BoxMetrics.TYPE_SIZE);
        return BoxMetrics.NAME_INDENT + nameWidth(row) + type + BoxMetrics.SIDE_PADDING;
    }

    private double nameWidth(Row row) {
        return measure.width(row.nullable() ? row.name() + "?" : row.name(), Face.TEXT, BoxMetrics.ROW_SIZE);
    }

    /// The type is shortened first, down to a minimum part of the box, then the name too.
    private Row fitted(Row row, double width) {
        if (width(row) <= width) {
            return row;
        }
        double space = width - BoxMetrics.NAME_INDENT - BoxMetrics.SIDE_PADDING;
        double forType = Math.max(space - nameWidth(row) - BoxMetrics.TYPE_GAP, space * BoxMetrics.MAX_TYPE_SHARE - BoxMetrics.TYPE_GAP);
        String type = row.type().isEmpty() ? "" : measure.fit(row.type(), Face.MONO, BoxMetrics.TYPE_SIZE, forType);
        double taken = type.isEmpty() ? 0 : BoxMetrics.TYPE_GAP + measure.width(type, Face.MONO, BoxMetrics.TYPE_SIZE);
        double mark = row.nullable() ? measure.width("?", Face.TEXT, BoxMetrics.ROW_SIZE) : 0;
        String name = measure.fit(row.name(), Face.TEXT, BoxMetrics.ROW_SIZE, space - taken - mark);
        return new Row(row.element(), row.glyph(), name, row.nullable(), type, row.inherited(), row.quiet());
    }
}
