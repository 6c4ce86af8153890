package dev.entitect.ui.inspector;

import dev.entitect.model.Attribute;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.InitialValue;
import java.util.List;
import java.util.Optional;

/// The fields of an attribute's defaults: initial value in Java, database default, and value on update.
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
                Hints.of("Initial value of a new object.", "field initialiser, @CreationTimestamp", "default"), INITIAL,
                value -> value.map(DefaultFields::kind).orElse("None"), it -> choiceOf(INITIAL, it.initial()),
                (it, value) -> it.withInitial(value.map(chosen -> initial(chosen, it.initial().map(DefaultFields::text).orElse("")))));
        form.text("Value", "A constant such as 0, user or 2026-01-31, or a Java expression.",
                it -> it.initial().map(DefaultFields::text).orElse(""),
                (it, text) -> it.withInitial(it.initial().map(value -> initial(value, text))))
                .when(it -> it.initial()
                        .filter(value -> value instanceof InitialValue.Literal || value instanceof InitialValue.JavaExpression)
                        .isPresent());
        form.choice("In database",
                Hints.of("Value that the database uses if an INSERT omits the column.", "@ColumnDefault, @Generated", "server_default"),
                DATABASE,
                value -> value.map(DefaultFields::kind).orElse("None"), it -> choiceOf(DATABASE, it.databaseDefault()),
                (it, value) -> it.withDatabaseDefault(
                        value.map(chosen -> database(chosen, it.databaseDefault().map(DefaultFields::text).orElse("")))));
        form.text("Default", "A constant without quotes, or an SQL expression.",
                it -> it.databaseDefault().map(DefaultFields::text).orElse(""),
                (it, text) -> it.withDatabaseDefault(it.databaseDefault().map(value -> database(value, text))))
                .when(it -> it.databaseDefault().filter(value -> !(value instanceof DatabaseDefault.Now)).isPresent());
        form.check("", "Set to current time on update", Hints.of("Each update of the row sets it.", "@UpdateTimestamp", "onupdate"),
                Attribute::updatedNow, Attribute::withUpdatedNow);
    }

    /// The choice of the value's kind, regardless of its text.
    private static <V> Optional<V> choiceOf(List<Optional<V>> choices, Optional<V> value) {
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
            case InitialValue.Literal it -> "Constant";
            case InitialValue.Now it -> "Time of insert";
            case InitialValue.RandomUuid it -> "Random UUID";
            case InitialValue.JavaExpression it -> "Java expression";
        };
    }

    private static String kind(DatabaseDefault value) {
        return switch (value) {
            case DatabaseDefault.Literal it -> "Constant";
            case DatabaseDefault.Now it -> "Current time";
            case DatabaseDefault.SqlExpression it -> "SQL expression";
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
