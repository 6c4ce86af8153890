package dev.entitect.ui.inspector;

import dev.entitect.edit.ClassEdits;
import dev.entitect.edit.Edits;
import dev.entitect.edit.NameValidation;
import dev.entitect.job.code.CodePlace;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Group;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.SoftDelete;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.GroupId;
import dev.entitect.ui.widget.Icon;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.control.MenuItem;

/// The fields that entities, mixins and embeddables share: name, group, comment, attributes, members.
///
/// @param <T> the kind of class
abstract class ClassForm<T extends ClassElement> extends InspectorForm<T> {

    private final ClassId id;
    private final Class<T> kind;

    ClassForm(FormContext context, ClassId id, Class<T> kind) {
        super(context, (label, change) -> context.apply(Edits.changeClass(label, id, type -> change.apply(kind.cast(type)))));
        this.id = id;
        this.kind = kind;
    }

    final T cast(ClassElement type) {
        return kind.cast(type);
    }

    final void nameField(String sqlAlchemy) {
        form().text("Name", Hints.of("The Java class.", "", sqlAlchemy), ClassElement::name,
                (it, text) -> cast(it.withName(NameValidation.requireType(context().model(), it.name(), text))));
    }

    final void groupField() {
        group(form(), context(), ClassElement::group, (it, group) -> cast(it.withGroup(group)));
    }

    final void commentField(String meaning) {
        form().longText("Comment", meaning, ClassElement::comment, (it, text) -> cast(it.withComment(text)));
    }

    /// The group of any element that can have one.
    static <E> void group(Form<E> form, FormContext context, Function<E, Optional<GroupId>> read,
            BiFunction<E, Optional<GroupId>, E> change) {
        form.choice("Group", Hints.of("Determines its Java package and its colour in diagrams.", "", "modules of a models package"),
                it -> groups(context.model()), group -> group.map(at -> path(context.model(), at)).orElse("None"), read, change);
    }

    private static List<Optional<GroupId>> groups(Model model) {
        List<Optional<GroupId>> groups = new ArrayList<>();
        groups.add(Optional.empty());
        model.groups().forEach(group -> groups.add(Optional.of(group.id())));
        return groups;
    }

    /// `Shop / Orders` for a group below another.
    static String path(Model model, GroupId id) {
        return model.groups().find(id).map((Group group) -> group.parent().filter(parent -> !parent.equals(id))
                .map(parent -> path(model, parent) + " / ").orElse("") + group.name()).orElse("");
    }

    final void attributes() {
        AttributeGrid grid = new AttributeGrid(context(), id);
        form().section("Attributes", true).summary(it -> Texts.count(it.attributes().size()));
        grid.explainIn(form().wide(grid.node()));
        form().onRefresh(grid::refresh);
    }

    final void members() {
        form().section("Members", true).summary(it -> Texts.count(it.members().size()));
        ItemList<Member> list = new ItemList<>("Add member", Member::name,
                members -> form().write("Change members", it -> cast(it.withMembers(members))));
        list.opening(member -> context().select(member.id())).detail(NewMember::kind)
                .action(Icon.EXPAND, member -> "Edit " + member.name() + " in the bottom pane",
                        member -> CodePlace.of(member).map(place -> () -> context().services().host().editInBottomPane(place)));
        form().wide(list.node());
        List<MenuItem> kinds = NewMember.kinds(id).map(kindOfMember -> ItemList.menuItem(kindOfMember.words(), () -> add(kindOfMember)))
                .toList();
        form().onRefresh(() -> element().ifPresent(it -> list.show(it.members(), kinds, "")));
    }

    private void add(NewMember kindOfMember) {
        Member member = kindOfMember.make(context(), now());
        context().apply(ClassEdits.addMember(id, member));
        context().select(member.id());
    }

    /// The soft-delete strategy (none, flag or timestamp), and its column.
    final void softDelete(Function<T, Optional<SoftDelete>> read, BiFunction<T, Optional<SoftDelete>, T> change, String whose) {
        form().section("Soft delete", false).summary(it -> read.apply(it).map(delete -> Texts.words(delete.strategy())).orElse(""));
        List<Optional<SoftDelete.Strategy>> strategies = Stream.concat(Stream.of(Optional.<SoftDelete.Strategy>empty()),
                Stream.of(SoftDelete.Strategy.values()).map(Optional::of)).toList();
        form().choice("Strategy", Hints.of("What deleting " + whose + " does to its row.", "@SoftDelete", "is_deleted, deleted_at"),
                strategies,
                strategy -> strategy.map(it -> it == SoftDelete.Strategy.FLAG ? "Set a flag" : "Set a timestamp")
                        .orElse("Delete the row"),
                it -> read.apply(it).map(SoftDelete::strategy),
                (it, strategy) -> change.apply(it,
                        strategy.map(chosen -> new SoftDelete(chosen, read.apply(it).flatMap(SoftDelete::column)))));
        form().text("Column",
                Hints.of("Column of the deletion mark; leave empty to use the naming convention.", "@SoftDelete(columnName)", ""),
                it -> read.apply(it).flatMap(SoftDelete::column).orElse(""),
                it -> read.apply(it).map(delete -> context().naming().softDelete(delete.strategy())).orElse(""),
                (it, text) -> change.apply(it, read.apply(it).map(delete -> new SoftDelete(delete.strategy(), Texts.optional(text)))))
                .when(it -> read.apply(it).isPresent());
    }

    @Override
    final Optional<T> element() {
        return context().model().findClass(id).map(kind::cast);
    }

    @Override
    final String title() {
        return element().map(ClassElement::name).orElse("");
    }

    @Override
    String subtitle() {
        return kind.getSimpleName().toLowerCase(Locale.ROOT);
    }
}
