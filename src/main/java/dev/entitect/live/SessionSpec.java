package dev.entitect.live;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The input for a live session.
///
/// @param name a name for messages; it need not be unique
/// @param sources all sources the classes need, besides Hibernate and Jakarta Persistence
/// @param managedClasses the binary names of the entities, mapped superclasses, embeddables and converters among the compiled classes
/// @param columnOrder the columns of each table in the order of creation and display; tables and columns that are not listed keep
///        Hibernate's order
/// @param rows the initial rows, in an order that satisfies the foreign keys
/// @param target the database to run on
/// @param moves how to copy the rows of the previous session if they have been changed since it was opened; both sessions must be in memory
public record SessionSpec(
        String name,
        List<SourceFile> sources,
        List<String> managedClasses,
        Map<String, List<String>> columnOrder,
        List<SeedTable> rows,
        Target target,
        List<TableMigration> moves) {

    public SessionSpec {
        Objects.requireNonNull(name, "name");
        sources = List.copyOf(sources);
        managedClasses = List.copyOf(managedClasses);
        columnOrder = Collections.unmodifiableMap(new LinkedHashMap<>(columnOrder));
        rows = List.copyOf(rows);
        Objects.requireNonNull(target, "target");
        moves = List.copyOf(moves);
    }

    /// A session without rows, with columns in Hibernate's order.
    public SessionSpec(String name, List<SourceFile> sources, List<String> managedClasses) {
        this(name, sources, managedClasses, Map.of(), List.of());
    }

    /// A session in memory.
    public SessionSpec(String name, List<SourceFile> sources, List<String> managedClasses, Map<String, List<String>> columnOrder,
            List<SeedTable> rows) {
        this(name, sources, managedClasses, columnOrder, rows, new Target.Memory(), List.of());
    }

    public SessionSpec on(Target other) {
        return new SessionSpec(name, sources, managedClasses, columnOrder, rows, other, moves);
    }

    public SessionSpec moving(List<TableMigration> others) {
        return new SessionSpec(name, sources, managedClasses, columnOrder, rows, target, others);
    }
}
