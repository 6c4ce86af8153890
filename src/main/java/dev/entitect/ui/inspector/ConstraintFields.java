package dev.entitect.ui.inspector;

import dev.entitect.model.Attribute;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/// The fields of the constraints on one column, each with an optional explicit name.
final class ConstraintFields {

    private final FormContext context;
    private final ClassId home;
    private final AttributeId id;

    private ConstraintFields(FormContext context, ClassId home, AttributeId id) {
        this.context = context;
        this.home = home;
        this.id = id;
    }

    static void add(Form<Attribute> form, FormContext context, ClassId home, AttributeId id) {
        ConstraintFields fields = new ConstraintFields(context, home, id);
        form.section("Constraints and index", true).summary(ConstraintFields::summary);
        fields.named(form, "Unique", "Unique name", Hints.of("No two rows have the same value.", "@UniqueConstraint", "unique=True"),
                Attribute::unique,
                Attribute::withUnique, Table::uniques,
                Table.Unique::origin, Table.Unique::name);
        fields.named(form, "Indexed", "Index name", Hints.of("For columns that queries often filter by.", "@Index", "index=True"),
                Attribute::index, Attribute::withIndex,
                Table::indexes,
                Table.Index::origin, Table.Index::name);
        form.text("Check", Hints.of("SQL condition on column names, such as price >= 0.", "@Check", "CheckConstraint"),
                it -> it.check().map(CheckRule::sql).orElse(""),
                (it, text) -> it.withCheck(Texts.optional(text)
                        .map(sql -> new CheckRule(it.check().map(CheckRule::name).orElse(ConstraintName.byConvention()), sql))));
        form.text("Check name", "Constraint name; leave empty to use the naming convention.",
                it -> it.check().map(rule -> rule.name().text()).orElse(""),
                it -> fields.name(Table::checks, Table.Check::origin, Table.Check::name),
                (it, text) -> it.withCheck(it.check().map(rule -> new CheckRule(Texts.constraint(text), rule.sql()))))
                .when(it -> it.check().isPresent());
    }

    private <C> void named(Form<Attribute> form, String text, String nameLabel, String hint,
            Function<Attribute, Optional<ConstraintName>> read,
            BiFunction<Attribute, Optional<ConstraintName>, Attribute> change, Function<Table, List<C>> all,
            Function<C, Object> origin, Function<C, String> name) {
        form.check("", text, hint, it -> read.apply(it).isPresent(),
                (it, on) -> change.apply(it, on ? Optional.of(ConstraintName.byConvention()) : Optional.empty()));
        form.text(nameLabel, "Name in the database; leave empty to use the naming convention.",
                it -> read.apply(it).map(ConstraintName::text).orElse(""),
                it -> name(all, origin, name), (it, typed) -> change.apply(it, Optional.of(Texts.constraint(typed))))
                .when(it -> read.apply(it).isPresent());
    }

    private <C> String name(Function<Table, List<C>> all, Function<C, Object> origin, Function<C, String> name) {
        return context.schema().find(home).stream().flatMap(table -> all.apply(table).stream())
                .filter(it -> origin.apply(it).equals(id)).map(name).findFirst().orElse("by convention");
    }

    private static String summary(Attribute attribute) {
        return String.join(", ", Stream
                .of(attribute.unique().map(it -> "unique"), attribute.index().map(it -> "indexed"), attribute.check().map(it -> "check"))
                .flatMap(Optional::stream).toList());
    }
}
