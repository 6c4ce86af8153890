package dev.entitect.ui.inspector;

import dev.entitect.edit.Edit;
import dev.entitect.edit.Elements;
import dev.entitect.edit.Groups;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.EnumType;
import dev.entitect.model.Group;
import dev.entitect.model.Model;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.view.Tint;
import dev.entitect.naming.JavaNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The fields of a group.
final class GroupForm extends InspectorForm<Group> {

    private final GroupId id;

    GroupForm(FormContext context, GroupId id) {
        super(context, (label, change) -> context
                .apply(new Edit(label, model -> model.groups().find(id).map(it -> model.with(change.apply(it))).orElse(model))));
        this.id = id;
        form().text("Name", "Display name.", Group::name, (it, text) -> it.withName(Texts.required(text, "The name")));
        form().text("Package",
                Hints.of("Relative to the package of its parent group or of the model.", "package", "a module of the models package"),
                Group::javaPackage, (it, text) -> {
                    if (!JavaNames.isLegalPackage(text)) {
                        throw new IllegalArgumentException("\"" + text + "\" is not a valid Java package: write, for example, orders");
                    }
                    return it.withJavaPackage(text);
                });
        form().choice("Colour", "Colour of the group's boxes in diagrams.", List.of(Tint.values()), Texts::words, Group::tint,
                Group::withTint);
        form().choice("Parent", "The group that contains it.", it -> parents(),
                parent -> parent.map(at -> ClassForm.path(context.model(), at)).orElse("None"),
                Group::parent, Group::withParent);
        form().section("Members", true).summary(it -> Texts.count(Groups.members(context.model(), id).size()));
        ItemList<ElementId> list = new ItemList<>("Add to group", element -> Elements.name(context.model(), element), this::write);
        list.opening(context::select).unordered().detail(this::kind);
        form().wide(list.node());
        form().onRefresh(() -> {
            list.show(Groups.members(context.model(), id), Groups.candidates(context.model(), id));
        });
        form().refresh();
    }

    private void write(List<ElementId> members) {
        List<ElementId> before = Groups.members(context().model(), id);
        members.stream().filter(member -> !before.contains(member))
                .forEach(member -> context().apply(Groups.put(member, Optional.of(id), Elements.name(context().model(), member))));
        before.stream().filter(member -> !members.contains(member))
                .forEach(member -> context().apply(Groups.put(member, Optional.empty(), Elements.name(context().model(), member))));
    }

    private String kind(ElementId member) {
        return context().model().find(member).map(element -> switch (element) {
            case ClassElement it -> Texts.kind(it);
            case EnumType it -> "enum";
            case Converter it -> "converter";
            default -> "";
        }).orElse("");
    }

    private List<Optional<GroupId>> parents() {
        List<Optional<GroupId>> parents = new ArrayList<>();
        parents.add(Optional.empty());
        context().model().groups().stream().filter(other -> !isDescendant(context().model(), other))
                .forEach(other -> parents.add(Optional.of(other.id())));
        return parents;
    }

    /// Whether the other group is this one or one of its descendants, which cannot be its parent.
    private boolean isDescendant(Model model, Group other) {
        return Stream.iterate(Optional.of(other), Optional::isPresent, at -> at.flatMap(Group::parent).flatMap(model.groups()::find))
                .limit(model.groups().size() + 1L)
                .anyMatch(at -> at.get().id().equals(id));
    }

    @Override
    Optional<Group> element() {
        return context().model().groups().find(id);
    }

    @Override
    String title() {
        return element().map(Group::name).orElse("");
    }

    @Override
    String subtitle() {
        return "group";
    }
}
