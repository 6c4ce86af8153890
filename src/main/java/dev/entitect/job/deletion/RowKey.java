package dev.entitect.job.deletion;

import dev.entitect.live.Cell;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.RowId;
import dev.entitect.model.Attribute;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The key of a row as stored in the database, read from the cells of a data page.
final class RowKey {

    private RowKey() {}

    /// @param table the table of the root of the hierarchy, whose key the tables of subclasses repeat
    /// @throws LiveException if a part of the key cannot be read from its cell
    static List<String> of(ModelIndex index, Table table, DataPage page, DataRow row) {
        List<String> key = new ArrayList<>();
        for (String name : table.primaryKey().columns()) {
            Column column = table.columns().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
            key.add(property(index, column).flatMap(property -> cell(page, row, property)).filter(text -> !text.startsWith("["))
                    .orElseThrow(() -> new LiveException(LiveProblem.of(LiveProblem.Kind.DATA,
                            "Entitect cannot tell what would be deleted with this row, because its key contains composite keys."))));
        }
        return key;
    }

    private static Optional<String> property(ModelIndex index, Column column) {
        return switch (column.origin()) {
            case AttributeId attribute ->
                Stream.concat(Stream.of(attribute), column.path().stream()).map(id -> index.attribute(id).map(Attribute::name))
                        .reduce((path, part) -> path.flatMap(before -> part.map(it -> before + '.' + it))).flatMap(path -> path);
            case AssociationId association -> index.model().associations().get(association).owner().role();
            default -> Optional.empty();
        };
    }

    /// The parts of a composite key are prefixed with the name of the key.
    private static Optional<String> cell(DataPage page, DataRow row, String property) {
        for (int i = 0; i < page.columns().size(); i++) {
            String name = page.columns().get(i).name();
            if (name.equals(property) || name.endsWith('.' + property)) {
                return switch (row.cells().get(i)) {
                    case Cell.Null() -> Optional.empty();
                    case Cell.Value(Object value) -> Optional.of(value.toString());
                    case Cell.Reference(RowId target) -> Optional.of(target.key());
                };
            }
        }
        return Optional.empty();
    }
}
