package dev.entitect.oracle;

import dev.entitect.catalogue.Catalogue;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;

/// The contents of a catalogue, one line per fact, with normalised type names.
final class SchemaFacts {

    private SchemaFacts() {}

    static SortedSet<String> of(Catalogue catalogue) {
        SortedSet<String> facts = new TreeSet<>();
        for (Catalogue.Table table : catalogue.tables()) {
            String name = table.name() + ": ";
            facts.add(name + "columns " + table.columns().stream().map(Catalogue.Column::name).toList());
            table.columns().forEach(column -> facts.add(name + "column " + column.name() + " " + type(column.type())
                    + (column.nullable() ? "" : " not null")
                    + (column.identity() ? " counted" : column.defaultValue().isPresent() ? " default" : "")));
            table.primaryKey().ifPresent(key -> facts.add(name + "primary key " + key.columns()));
            table.primaryKey().filter(key -> !key.name().isEmpty()).ifPresent(key -> facts.add(name + "primary key called " + key.name()));
            table.uniqueConstraints().forEach(it -> facts.add(name + "unique " + it.name() + " " + it.columns()));
            table.indexes().forEach(it -> facts.add(name + "index " + it.name() + " " + it.columns() + (it.unique() ? " unique" : "")));
            table.checks().forEach(it -> facts.add(name + "check " + it.name() + " (" + clause(it.clause()) + ")"));
            table.foreignKeys()
                    .forEach(it -> facts.add(
                            name + "foreign key " + it.name() + " " + it.columns() + " -> " + it.referencedTable() + it.referencedColumns()
                                    + " on delete " + it.onDelete() + " on update " + it.onUpdate()));
        }
        return facts;
    }

    /// One name for each type, whatever a database or a library calls it. Differences beyond the name are kept.
    private static String type(String declared) {
        String type = declared.toLowerCase(Locale.ROOT).replace(", ", ",");
        return switch (type) {
            case "int" -> "integer";
            // Hibernate states the default precision of the databases explicitly
            case "timestamp(6) without time zone", "timestamp without time zone", "datetime" -> "timestamp";
            case "time(6)", "time(6) without time zone", "time without time zone" -> "time";
            case "clob", "nclob" -> "text";
            case "float", "double", "float(53)" -> "double precision";
            default -> type.replace("character varying", "varchar");
        };
    }

    /// SQLite keeps the original text of a check.
    private static String clause(String clause) {
        return clause.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
