package dev.entitect.ui.inspector;

import dev.entitect.edit.ClassEdits;
import dev.entitect.edit.Elements;
import dev.entitect.edit.TableColumns;
import dev.entitect.job.code.CodePlace;
import dev.entitect.model.Member;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.MemberId;
import dev.entitect.naming.JavaNames;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The fields of a member, by its kind.
final class MemberForm extends InspectorForm<Member> {

    private final ClassId home;
    private final MemberId id;

    MemberForm(FormContext context, ClassId home, MemberId id) {
        super(context, (label, change) -> context.apply(ClassEdits.changeMember(label, home, id, change)));
        this.home = home;
        this.id = id;
        switch (now()) {
            case Member.Code it -> code();
            case Member.Hybrid it -> hybrid();
            case Member.HybridCondition it -> condition();
            case Member.Finder it -> finder();
            case Member.MapForm it -> mapForm();
        }
        form().refresh();
    }

    private void name(String hint, BiFunction<Member, String, Member> change) {
        form().text("Name", hint, Member::name, (it, text) -> {
            if (!JavaNames.isLegal(text)) {
                throw new IllegalArgumentException("\"" + text + "\" is not a valid Java method name");
            }
            return change.apply(it, text);
        });
    }

    private void code() {
        form().text("Name", "Display name; the Java names are defined in the source.", Member::name,
                (it, text) -> new Member.Code(id, Texts.required(text, "The name"), ((Member.Code) it).imports(),
                        ((Member.Code) it).source()));
        form().longText("Imports", "Qualified names that are not imported yet, one per line.",
                it -> String.join("\n", ((Member.Code) it).imports()),
                (it, text) -> new Member.Code(id, it.name(), Texts.list(text), ((Member.Code) it).source()));
        source("Source",
                Hints.of("Fields, methods and nested types, copied unchanged into the class.", "members of the class",
                        "methods of the class"),
                18);
    }

    private void hybrid() {
        name(Hints.of("Property name.", "a getter, @Formula", "hybrid_property"), (it, text) -> hybrid(it, text, null, null));
        form().text("Java type", "The type of the value, such as boolean or java.math.BigDecimal.", it -> ((Member.Hybrid) it).javaType(),
                (it, text) -> hybrid(it, null, Texts.required(text, "The Java type"), null));
        source("In Java", Hints.of("An expression using the class's properties.", "", "the Python side"), 6);
        form().longText("In queries",
                Hints.of("The same in SQL, using column names; leave empty to derive it.", "@Formula", "@….expression"),
                it -> ((Member.Hybrid) it).query(), (it, text) -> hybrid(it, null, null, text));
    }

    /// @param name null to keep the current value, like the other parameters
    private Member hybrid(Member member, String name, String type, String query) {
        Member.Hybrid it = (Member.Hybrid) member;
        return new Member.Hybrid(id, or(name, it.name()), or(type, it.javaType()), it.expression(), or(query, it.query()));
    }

    private void condition() {
        name(Hints.of("Method name.", "a method, a predicate of queries", "hybrid_method"), (it, text) -> condition(it, text, null, null));
        FieldRows<Member.Parameter> rows = new FieldRows<>("Add parameter", List.of(
                new FieldRows.Column<>("Parameter type", it -> "type", Member.Parameter::javaType,
                        (it, text) -> new Member.Parameter(Texts.required(text, "The type"), it.name())),
                new FieldRows.Column<>("Parameter name", it -> "name", Member.Parameter::name, (it, text) -> {
                    if (!JavaNames.isLegal(text)) {
                        throw new IllegalArgumentException("\"" + text + "\" is not a valid parameter name");
                    }
                    return new Member.Parameter(it.javaType(), text);
                })),
                () -> new Member.Parameter("int", "value" + (((Member.HybridCondition) now()).parameters().size() + 1)),
                parameters -> form().write("Change parameters", it -> condition(it, null, parameters, null)));
        form().row("Parameters", "Java type and name of each parameter.", rows.node(), true);
        form().onRefresh(() -> element().ifPresent(it -> rows.show(((Member.HybridCondition) it).parameters())));
        source("In Java", "A condition using the class's properties and the parameters.", 6);
        form().longText("In queries",
                Hints.of("The same in HQL, with parameters as :name; leave empty to derive it.", "", "@….expression"),
                it -> ((Member.HybridCondition) it).query(), (it, text) -> condition(it, null, null, text));
    }

    private Member condition(Member member, String name, List<Member.Parameter> parameters, String query) {
        Member.HybridCondition it = (Member.HybridCondition) member;
        return new Member.HybridCondition(id, or(name, it.name()), or(parameters, it.parameters()), it.expression(), or(query, it.query()));
    }

    private void finder() {
        name(Hints.of("Name of the static method.", "a named query", "a classmethod such as get_by_email"),
                (it, text) -> new Member.Finder(id, text, ((Member.Finder) it).by(), ((Member.Finder) it).single()));
        form().check("", "Single result", "Returns at most one object instead of a list.", it -> ((Member.Finder) it).single(),
                (it, on) -> new Member.Finder(id, it.name(), ((Member.Finder) it).by(), on));
        properties("By", "Properties to compare with the method's parameters; leave empty to find all objects.",
                it -> ((Member.Finder) it).by(),
                (it, by) -> new Member.Finder(id, it.name(), by, ((Member.Finder) it).single()));
    }

    private void mapForm() {
        name(Hints.of("Method name.", "", "to_dict"), (it, text) -> new Member.MapForm(id, text, ((Member.MapForm) it).properties()));
        properties("Properties", "Properties in the map, in this order.", it -> ((Member.MapForm) it).properties(),
                (it, properties) -> new Member.MapForm(id, it.name(), properties));
    }

    private void properties(String label, String hint, Function<Member, List<ColumnOwner>> read,
            BiFunction<Member, List<ColumnOwner>, Member> change) {
        ItemList<ColumnOwner> list = new ItemList<>("Add property", owner -> TableColumns.nameOf(context().model(), owner),
                owners -> form().write("Change properties", it -> change.apply(it, owners)));
        form().row(label, hint, list.node(), true);
        form().onRefresh(() -> element().ifPresent(it -> {
            list.show(read.apply(it),
                    TableColumns.of(context().model(), home).stream().filter(owner -> !read.apply(it).contains(owner)).toList());
        }));
    }

    private void source(String label, String hint, int lines) {
        new CodeEntry<>(context(), form(), label, hint, lines, CodePlace.of(now()).orElseThrow());
    }

    private static <V> V or(V changed, V before) {
        return changed == null ? before : changed;
    }

    @Override
    Optional<Member> element() {
        return Elements.member(context().model(), id);
    }

    @Override
    String title() {
        return element().map(Member::name).orElse("");
    }

    @Override
    String subtitle() {
        return element().map(NewMember::kind).orElse("") + " of " + Elements.name(context().model(), home);
    }

    @Override
    Optional<ElementId> owningClass() {
        return Optional.of(home);
    }
}
