package dev.entitect.live;

import java.util.Objects;
import java.util.Optional;

/// An error, with enough context to find the element of the model that it belongs to.
///
/// @param kind the failed operation
/// @param message one or more sentences for the user
/// @param sourcePath the path of the [SourceFile] concerned
/// @param line the line in the source or query, from 1; 0 if unknown
/// @param column the column in that line, from 1; 0 if unknown
/// @param className the binary name of the class concerned
/// @param table the table concerned
/// @param member the attribute of the class, or the column of the table
public record LiveProblem(
        Kind kind,
        String message,
        Optional<String> sourcePath,
        int line,
        int column,
        Optional<String> className,
        Optional<String> table,
        Optional<String> member) {

    /// The operation that failed.
    public enum Kind {
        /// Compiling the sources.
        COMPILE,
        /// Hibernate reading the classes.
        MAPPING,
        /// Creating the tables.
        SCHEMA,
        /// Inserting the first rows.
        SEED,
        /// Running HQL.
        HQL,
        /// Running SQL.
        SQL,
        /// Running Java.
        JAVA,
        /// Reading or editing rows of an entity.
        DATA,
        /// The process of the session ended.
        DIED,
        /// The query was cancelled, or its session closed.
        CANCELLED,
        /// The query took longer than its timeout.
        TIMED_OUT
    }

    public LiveProblem {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(message, "message");
    }

    /// A problem without any context.
    public static LiveProblem of(Kind kind, String message) {
        return new LiveProblem(kind, message, Optional.empty(), 0, 0, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public LiveProblem withMessage(String other) {
        return new LiveProblem(kind, other, sourcePath, line, column, className, table, member);
    }

    public LiveProblem at(TextPosition position) {
        return new LiveProblem(kind, message, sourcePath, position.line(), position.column(), className, table, member);
    }

    public LiveProblem inSource(String path, String name) {
        return new LiveProblem(kind, message, Optional.of(path), line, column, Optional.of(name), table, member);
    }

    public LiveProblem inClass(String name, Optional<String> attribute) {
        return new LiveProblem(kind, message, sourcePath, line, column, Optional.of(name), table, attribute);
    }

    public LiveProblem inTable(Optional<String> name, Optional<String> columnName) {
        return new LiveProblem(kind, message, sourcePath, line, column, className, name, columnName);
    }
}
