package dev.entitect.ui.search;

import dev.entitect.edit.Elements;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Diagram;
import dev.entitect.model.Model;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.id.ElementId;
import dev.entitect.ui.widget.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Lists all named elements of a model as search results.
public final class ModelSearch {

    private final Model model;
    private final Consumer<ElementId> reveal;
    private final List<SearchResult> found = new ArrayList<>();

    private ModelSearch(Model model, Consumer<ElementId> reveal) {
        this.model = model;
        this.reveal = reveal;
    }

    /// @param reveal shows an element
    public static List<SearchResult> of(Model model, Consumer<ElementId> reveal) {
        ModelSearch search = new ModelSearch(model, reveal);
        search.collect();
        return search.found;
    }

    private void collect() {
        model.entities().forEach(it -> addClass(it, Icon.ENTITY, it.table().orElse("")));
        model.mixins().forEach(it -> addClass(it, Icon.MIXIN, "mixin"));
        model.embeddables().forEach(it -> addClass(it, Icon.EMBEDDABLE, "embeddable"));
        model.enums().forEach(it -> {
            add(Icon.ENUM, it.name(), "enum", it.id());
            it.constants().forEach(constant -> add(Icon.ENUM, constant.name(), "constant of " + it.name(), it.id()));
        });
        for (Association it : model.associations()) {
            String ends = name(it.owner().type()) + " to " + name(it.inverse().type());
            it.owner().role().ifPresent(role -> add(Icon.ASSOCIATION, name(it.owner().type()) + "." + role, ends, it.id()));
            it.inverse().role().ifPresent(role -> add(Icon.ASSOCIATION, name(it.inverse().type()) + "." + role, ends, it.id()));
        }
        model.converters().forEach(it -> add(Icon.CONVERTER, it.name(), "converter", it.id()));
        model.groups().forEach(it -> add(Icon.GROUP, it.name(), "group", it.id()));
        model.connections().forEach(it -> add(Icon.CONNECTION, it.name(), "connection", it.id()));
        for (Diagram diagram : model.diagrams()) {
            add(Icon.DIAGRAM, diagram.name(), "diagram", diagram.id());
            diagram.areas().forEach(it -> add(Icon.AREA, it.title(), "area of " + diagram.name(), it.id()));
            diagram.notes().forEach(it -> add(Icon.NOTE, it.text().lines().findFirst().orElse(""), "note of " + diagram.name(), it.id()));
        }
    }

    private void addClass(ClassElement type, Icon icon, String detail) {
        add(icon, type.name(), detail, type.id());
        for (Attribute attribute : type.attributes()) {
            add(attribute.partOfKey() ? Icon.KEY : Icon.ATTRIBUTE, type.name() + "." + attribute.name(),
                    TypeSyntax.print(attribute.type(), model), attribute.id());
        }
        type.members().forEach(member -> add(Icon.MEMBER, type.name() + "." + member.name(), "member", member.id()));
    }

    private String name(ElementId type) {
        return Elements.name(model, type);
    }

    private void add(Icon icon, String title, String detail, ElementId id) {
        if (!title.isBlank()) {
            found.add(new SearchResult(icon, title, detail, () -> reveal.accept(id)));
        }
    }
}
