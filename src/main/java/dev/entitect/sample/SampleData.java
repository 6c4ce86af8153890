package dev.entitect.sample;

import java.util.List;

/// What was made up for a model.
///
/// @param tables   in the order in which they can be inserted. Tables that refer to each other in a circle come several times, some rows
///                 each, so that no row has to be changed afterwards
/// @param warnings sentences about what could not be made, or may be refused by the database
public record SampleData(List<TableRows> tables, List<String> warnings) {

    public SampleData {
        tables = List.copyOf(tables);
        warnings = List.copyOf(warnings);
    }
}
