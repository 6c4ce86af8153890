package dev.entitect.ui.navigator;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.ModelIndex.Reference;
import dev.entitect.model.TypeSyntax;
import dev.entitect.ui.fx.Icon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.TreeItem;

/// Turns a model into the rows of the navigator: classes by kind and name, below each its attributes and associations.
final class NavigatorTree {

    private final Model model;
    private final ModelIndex index;
    private final String filter;

    private NavigatorTree(Model model, String filter) {
        this.model = model;
        this.index = ModelIndex.of(model);
        this.filter = filter.strip().toLowerCase(Locale.ROOT);
    }

    /// @param filter rows whose label holds it stay, with what they stand under; empty for all
    static TreeItem<NavigatorItem> of(Model model, String filter) {
        return new NavigatorTree(model, filter).root();
    }

    private TreeItem<NavigatorItem> root() {
        TreeItem<NavigatorItem> root = new TreeItem<>();
        add(root, "Entities", Icon.ENTITY, model.entities().stream().map(ClassElement.class::cast));
        add(root, "Mixins", Icon.MIXIN, model.mixins().stream().map(ClassElement.class::cast));
        add(root, "Embeddables", Icon.EMBEDDABLE, model.embeddables().stream().map(ClassElement.class::cast));
        List<TreeItem<NavigatorItem>> enums = model.enums().stream().sorted(Comparator.comparing(EnumType::name)).flatMap(type -> row(type).stream()).toList();
        addHeading(root, "Enums", Icon.ENUM, enums);
        return root;
    }

    private void add(TreeItem<NavigatorItem> root, String heading, Icon icon, Stream<ClassElement> classes) {
        addHeading(root, heading, icon, classes.sorted(Comparator.comparing(ClassElement::name)).flatMap(type -> row(type, icon).stream()).toList());
    }

    /// A kind that has nothing to show has no heading.
    private static void addHeading(TreeItem<NavigatorItem> root, String heading, Icon icon, List<TreeItem<NavigatorItem>> rows) {
        if (!rows.isEmpty()) {
            TreeItem<NavigatorItem> item = new TreeItem<>(NavigatorItem.heading(icon, heading, rows.size()));
            item.getChildren().setAll(rows);
            item.setExpanded(true);
            root.getChildren().add(item);
        }
    }

    private Optional<TreeItem<NavigatorItem>> row(ClassElement type, Icon icon) {
        NavigatorItem item = new NavigatorItem(Optional.of(type.id()), icon, type.name(), "");
        List<NavigatorItem> parts = new ArrayList<>();
        for (Attribute attribute : type.attributes()) {
            parts.add(new NavigatorItem(Optional.of(attribute.id()), attribute.partOfKey() ? Icon.KEY : Icon.ATTRIBUTE, attribute.name(),
                    TypeSyntax.print(attribute.type(), model)));
        }
        for (Reference reference : index.references(type.id())) {
            reference.property().ifPresent(name -> parts.add(new NavigatorItem(Optional.of(reference.association().id()), Icon.ASSOCIATION, name,
                    model.findClass(reference.there().type()).map(ClassElement::name).orElse(""))));
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

    private Optional<TreeItem<NavigatorItem>> row(EnumType type) {
        NavigatorItem item = new NavigatorItem(Optional.of(type.id()), Icon.ENUM, type.name(), "");
        return filter.isEmpty() || item.matches(filter) ? Optional.of(new TreeItem<>(item)) : Optional.empty();
    }
}
