package dev.entitect.schema;

import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The relational view of a model: its tables with the names that everything finally has. Generators, checks, sample data and
/// comparisons all read names from here, so that no two of them can disagree.
public final class Schema {

    private final Map<ElementId, Table> tables;

    Schema(Map<ElementId, Table> tables) {
        this.tables = new LinkedHashMap<>(tables);
    }

    public static Schema of(Model model) {
        return of(ModelIndex.of(model));
    }

    public static Schema of(ModelIndex index) {
        return new SchemaBuilder(index).build();
    }

    /// Entities' tables in the order of their ids, then join tables.
    public List<Table> tables() {
        return List.copyOf(tables.values());
    }

    public Optional<Table> find(ElementId origin) {
        return Optional.ofNullable(tables.get(origin));
    }

    /// @throws IllegalArgumentException when the entity is not of the model
    public Table table(EntityId entity) {
        return find(entity).orElseThrow(() -> new IllegalArgumentException("The model has no entity \"" + entity + "\""));
    }

    /// The table of pairs of an association; empty when it has none.
    public Optional<Table> joinTable(AssociationId association) {
        return find(association);
    }
}
