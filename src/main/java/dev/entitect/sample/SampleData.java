package dev.entitect.sample;

import java.util.List;

/// The rows generated for a model.
///
/// @param tables   in the order in which they can be inserted. Tables that refer to each other in a cycle occur several times, with some
///                 of their rows each, so that no row has to be updated afterwards
/// @param warnings sentences about rows that could not be generated, or that the database may reject
public record SampleData(List<TableRows> tables, List<String> warnings) {

    public SampleData {
        tables = List.copyOf(tables);
        warnings = List.copyOf(warnings);
    }
}
