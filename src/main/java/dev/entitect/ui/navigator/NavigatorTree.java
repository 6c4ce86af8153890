package dev.entitect.ui.navigator;

import dev.entitect.edit.DiagramEdits;
import dev.entitect.edit.NewElement;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Connection;
import dev.entitect.model.Converter;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.GroupId;
import dev.entitect.naming.NaturalOrder;
import dev.entitect.ui.widget.Icon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;

/// Builds the navigator's rows from a model: elements by kind and name, and under each class its attributes, associations and members.
final class NavigatorTree {

    private final Model model;
    private final ModelIndex index;
    private final String filter;
    private final TreeItem<NavigatorItem> root = new TreeItem<>();

    private NavigatorTree(Model model, String filter) {
        this.model = model;
        this.index = ModelIndex.of(model);
        this.filter = filter.strip().toLowerCase(Locale.ROOT);
    }

    /// @param filter keeps the rows whose label contains it, with their parents; empty for all
    static TreeItem<NavigatorItem> of(Model model, String filter) {
        NavigatorTree tree = new NavigatorTree(model, filter);
        tree.build();
        return tree.root;
    }

    private void build() {
        classes(NewElement.ENTITY, "Entities", Icon.ENTITY, model.entities().stream());
        classes(NewElement.MIXIN, "Mixins", Icon.MIXIN, model.mixins().stream());
        classes(NewElement.EMBEDDABLE, "Embeddables", Icon.EMBEDDABLE, model.embeddables().stream());
        leaves(NewElement.ENUM, "Enums", Icon.ENUM, model.enums().stream(), EnumType::name,
                it -> new NavigatorItem(it.id(), Icon.ENUM, it.name(), path(it.group())));
        leaves(NewElement.CONVERTER, "Converters", Icon.CONVERTER, model.converters().stream(), Converter::name,
                it -> new NavigatorItem(it.id(), Icon.CONVERTER, it.name(), TypeSyntax.print(it.columnType(), model)));
        leaves(NewElement.GROUP, "Groups", Icon.GROUP, model.groups().stream(), Group::name,
                it -> new NavigatorItem(it.id(), Icon.GROUP, it.name(), it.javaPackage()));
        leaves(NewElement.CONNECTION, "Connections", Icon.CONNECTION, model.connections().stream(), Connection::name,
                it -> new NavigatorItem(it.id(), Icon.CONNECTION, it.name(), it.dialect().name().toLowerCase(Locale.ROOT)));
        List<TreeItem<NavigatorItem>> diagrams = DiagramEdits.sorted(model).stream()
                .map(it -> new NavigatorItem(it.id(), Icon.DIAGRAM, it.name(), Integer.toString(it.nodes().size())))
                .filter(it -> filter.isEmpty() || it.matches(filter)).map(TreeItem::new).toList();
        heading(Optional.empty(), "Diagrams", Icon.DIAGRAM, diagrams);
    }

    private void classes(NewElement kind, String heading, Icon icon, Stream<? extends ClassElement> classes) {
        heading(Optional.of(kind), heading, icon, classes.sorted(Comparator.comparing(ClassElement::name, new NaturalOrder()))
                .flatMap(type -> row(type, icon).stream()).toList());
    }

    private <E> void leaves(NewElement kind, String heading, Icon icon, Stream<E> elements, Function<E, String> name,
            Function<E, NavigatorItem> item) {
        heading(Optional.of(kind), heading, icon,
                elements.sorted(Comparator.comparing(name, new NaturalOrder())).map(item)
                        .filter(it -> filter.isEmpty() || it.matches(filter))
                        .map(TreeItem::new).toList());
    }

    private String path(Optional<GroupId> group) {
        return group.flatMap(model.groups()::find).map(Group::name).orElse("");
    }

    /// Adds a heading with its rows, or nothing if there are none.
    private void heading(Optional<NewElement> kind, String heading, Icon icon, List<TreeItem<NavigatorItem>> rows) {
        if (!rows.isEmpty()) {
            TreeItem<NavigatorItem> item = new TreeItem<>(NavigatorItem.heading(kind, icon, heading, rows.size()));
            item.getChildren().setAll(rows);
            item.setExpanded(true);
            root.getChildren().add(item);
        }
    }

    private Optional<TreeItem<NavigatorItem>> row(ClassElement type, Icon icon) {
        NavigatorItem item = new NavigatorItem(type.id(), icon, type.name(), path(type.group()));
        List<NavigatorItem> parts = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            parts.add(new NavigatorItem(attribute.id(), attribute.partOfKey() ? Icon.KEY : Icon.ATTRIBUTE, attribute.name(),
                    TypeSyntax.print(attribute.type(), model)));
        }
        for (Reference reference : index.references(type.id())) {
            reference.property().ifPresent(name -> parts.add(new NavigatorItem(reference.association().id(), Icon.ASSOCIATION, name,
                    model.findClass(reference.there().type()).map(ClassElement::name).orElse(""))));
        }
        for (Member member : type.members()) {
            parts.add(new NavigatorItem(member.id(), Icon.MEMBER, member.name(), ""));
        }
        boolean whole = filter.isEmpty() || item.matches(filter);
        List<TreeItem<NavigatorItem>> shown = parts.stream().filter(part -> whole || part.matches(filter)).map(TreeItem::new).toList();
        if (!whole && shown.isEmpty()) {
            return Optional.empty();
        }
        TreeItem<NavigatorItem> row = new TreeItem<>(item);
        row.getChildren().setAll(shown);
        row.setExpanded(!whole);
        return Optional.of(row);
    }
}
