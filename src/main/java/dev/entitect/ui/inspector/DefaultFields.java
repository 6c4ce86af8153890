package dev.entitect.ui.inspector;

import dev.entitect.model.Attribute;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.InitialValue;
import java.util.List;
import java.util.Optional;

/// The fields of an attribute's defaults: what a new object holds, what the database puts in, what every change sets.
final class DefaultFields {

    private static final List<Optional<InitialValue>> INITIAL = List.of(Optional.empty(), Optional.of(new InitialValue.Literal("")),
            Optional.of(new InitialValue.Now()), Optional.of(new InitialValue.RandomUuid()),
            Optional.of(new InitialValue.JavaExpression("")));
    private static final List<Optional<DatabaseDefault>> DATABASE = List.of(Optional.empty(), Optional.of(new DatabaseDefault.Literal("")),
            Optional.of(new DatabaseDefault.Now()), Optional.of(new DatabaseDefault.SqlExpression("")));

    private DefaultFields() {}

    static void add(Form<Attribute> form) {
        form.section("Defaults", true).summary(
                it -> it.initial().map(value -> text(value)).orElseGet(() -> it.databaseDefault().map(value -> text(value)).orElse("")));
        form.choice("In Java",
                Hints.of("What a new object holds before anybody sets it.", "field initialiser, @CreationTimestamp", "default"), INITIAL,
                value -> value.map(DefaultFields::kind).orElse("nothing"), it -> like(INITIAL, it.initial()),
                (it, value) -> it.withInitial(value.map(chosen -> initial(chosen, it.initial().map(DefaultFields::text).orElse("")))));
        form.text("Value", "What a new object holds: a constant such as 0, user or 2026-01-31, or a Java expression.",
                it -> it.initial().map(DefaultFields::text).orElse(""),
                (it, text) -> it.withInitial(it.initial().map(value -> initial(value, text))))
                .when(it -> it.initial()
                        .filter(value -> value instanceof InitialValue.Literal || value instanceof InitialValue.JavaExpression)
                        .isPresent());
        form.choice("In database",
                Hints.of("What the database puts in when an INSERT leaves the column out.", "@ColumnDefault, @Generated", "server_default"),
                DATABASE,
                value -> value.map(DefaultFields::kind).orElse("nothing"), it -> like(DATABASE, it.databaseDefault()),
                (it, value) -> it.withDatabaseDefault(
                        value.map(chosen -> database(chosen, it.databaseDefault().map(DefaultFields::text).orElse("")))));
        form.text("Default", "What the database puts in: a constant as people write it, or an SQL expression.",
                it -> it.databaseDefault().map(DefaultFields::text).orElse(""),
                (it, text) -> it.withDatabaseDefault(it.databaseDefault().map(value -> database(value, text))))
                .when(it -> it.databaseDefault().filter(value -> !(value instanceof DatabaseDefault.Now)).isPresent());
        form.check("On update", "set to now", Hints.of("Every change of the row sets it.", "@UpdateTimestamp", "onupdate"),
                Attribute::updatedNow, Attribute::withUpdatedNow);
    }

    /// The choice for a value, whatever its text.
    private static <V> Optional<V> like(List<Optional<V>> choices, Optional<V> value) {
        return choices.stream().filter(choice -> choice.map(Object::getClass).equals(value.map(Object::getClass))).findFirst()
                .orElseThrow();
    }

    private static InitialValue initial(InitialValue kind, String text) {
        return switch (kind) {
            case InitialValue.Literal it -> new InitialValue.Literal(text);
            case InitialValue.JavaExpression it -> new InitialValue.JavaExpression(text.isEmpty() ? "null" : text);
            default -> kind;
        };
    }

    private static DatabaseDefault database(DatabaseDefault kind, String text) {
        return switch (kind) {
            case DatabaseDefault.Literal it -> new DatabaseDefault.Literal(text);
            case DatabaseDefault.SqlExpression it -> new DatabaseDefault.SqlExpression(text.isEmpty() ? "null" : text);
            case DatabaseDefault.Now now -> now;
        };
    }

    private static String kind(InitialValue value) {
        return switch (value) {
            case InitialValue.Literal it -> "a value";
            case InitialValue.Now it -> "the moment it is saved";
            case InitialValue.RandomUuid it -> "a random UUID";
            case InitialValue.JavaExpression it -> "a Java expression";
        };
    }

    private static String kind(DatabaseDefault value) {
        return switch (value) {
            case DatabaseDefault.Literal it -> "a value";
            case DatabaseDefault.Now it -> "the current time";
            case DatabaseDefault.SqlExpression it -> "an SQL expression";
        };
    }

    private static String text(InitialValue value) {
        return switch (value) {
            case InitialValue.Literal(String text) -> text;
            case InitialValue.Now it -> "now";
            case InitialValue.RandomUuid it -> "random UUID";
            case InitialValue.JavaExpression(String code) -> code;
        };
    }

    private static String text(DatabaseDefault value) {
        return switch (value) {
            case DatabaseDefault.Literal(String text) -> text;
            case DatabaseDefault.Now it -> "now";
            case DatabaseDefault.SqlExpression(String sql) -> sql;
        };
    }
}
