package dev.entitect.check;

import dev.entitect.dialect.Dialect;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SqlTexts;
import dev.entitect.schema.Schema;
import dev.entitect.sql.SqlExpressions;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/// SQL in a model must be one expression. It becomes part of larger statements, which it could otherwise end and follow by others.
final class SqlTextRules {

    private SqlTextRules() {}

    static Stream<Problem> texts(ModelIndex index, Schema schema) {
        Set<Dialect> dialects = dialects(index.model());
        return SqlTexts.of(index.model()).flatMap(text -> SqlExpressions.reasonAgainst(text.sql(), dialects)
                .map(reason -> Problem.error(text.element(),
                        "The " + text.label() + " must be one SQL expression: " + reason + ". Change it."))
                .stream());
    }

    /// The targets, and the database of sessions.
    private static Set<Dialect> dialects(Model model) {
        Set<Dialect> dialects = EnumSet.of(Dialect.H2);
        dialects.addAll(model.settings().targets());
        return dialects;
    }
}
