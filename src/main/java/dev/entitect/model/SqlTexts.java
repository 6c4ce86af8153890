package dev.entitect.model;

import dev.entitect.model.id.ElementId;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.DatabaseDefault;
import java.util.stream.Stream;

/// The SQL in a model that its author wrote. It is copied into statements as it is.
public final class SqlTexts {

    /// One text.
    ///
    /// @param element the attribute, constraint or member that has it
    /// @param label   what it is, to be read after "the": `check of Post.title`
    public record SqlText(ElementId element, String label, String sql) {}

    private SqlTexts() {}

    /// All texts, class by class. Members without a query of their own have none.
    public static Stream<SqlText> of(Model model) {
        return model.classes().flatMap(type -> Stream.concat(
                Stream.concat(type.attributes().stream().flatMap(attribute -> of(type, attribute)),
                        type.members().stream().flatMap(member -> of(type, member))),
                type instanceof Entity entity ? entity.constraints().stream().flatMap(it -> of(entity, it)) : Stream.empty()));
    }

    private static Stream<SqlText> of(ClassElement type, Attribute attribute) {
        String name = type.name() + '.' + attribute.name();
        return Stream.concat(
                attribute.check().map(CheckRule::sql).map(sql -> new SqlText(attribute.id(), "check of " + name, sql)).stream(),
                attribute.databaseDefault().filter(DatabaseDefault.SqlExpression.class::isInstance)
                        .map(DatabaseDefault.SqlExpression.class::cast)
                        .map(it -> new SqlText(attribute.id(), "database default of " + name, it.sql())).stream());
    }

    private static Stream<SqlText> of(ClassElement type, Member member) {
        String query = switch (member) {
            case Member.Hybrid hybrid -> hybrid.query();
            case Member.HybridCondition condition -> condition.query();
            case Member.Code code -> "";
            case Member.Finder finder -> "";
            case Member.MapForm form -> "";
        };
        return query.isBlank()
                ? Stream.empty()
                : Stream.of(new SqlText(member.id(), "query of " + type.name() + '.' + member.name(), query));
    }

    private static Stream<SqlText> of(Entity entity, TableConstraint constraint) {
        return constraint instanceof TableConstraint.Check(var id, CheckRule rule)
                ? Stream.of(
                        new SqlText(id, "check " + (rule.name().isByConvention() ? "" : rule.name().text() + ' ') + "of " + entity.name(),
                                rule.sql()))
                : Stream.empty();
    }
}
