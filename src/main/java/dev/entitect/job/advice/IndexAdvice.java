package dev.entitect.job.advice;

import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.IdSource;
import dev.entitect.live.plan.MissingIndex;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// An index that an execution plan lacks, in terms of the model.
///
/// @param entity  the entity whose table lacks the index
/// @param columns the attributes and associations that the columns belong to
public record IndexAdvice(Entity entity, List<ColumnOwner> columns) {

    public IndexAdvice {
        columns = List.copyOf(columns);
    }

    /// Empty if no entity of the model has the table, or if a column does not belong to anything that an index of the model can contain.
    public static Optional<IndexAdvice> of(Model model, MissingIndex missing) {
        Optional<Table> table = Schema.of(model).tables().stream().filter(it -> it.name().equalsIgnoreCase(missing.table())).findFirst();
        if (table.isEmpty() || !(table.get().origin() instanceof EntityId id) || model.entities().find(id).isEmpty()) {
            return Optional.empty();
        }
        List<ColumnOwner> owners = new ArrayList<>();
        for (String column : missing.columns()) {
            table.get().columns().stream().filter(it -> it.name().equalsIgnoreCase(column)).findFirst().map(it -> it.origin())
                    .filter(ColumnOwner.class::isInstance).map(ColumnOwner.class::cast).filter(owner -> !owners.contains(owner))
                    .ifPresent(owners::add);
        }
        return owners.isEmpty() || owners.size() < missing.columns().size()
                ? Optional.empty()
                : Optional.of(new IndexAdvice(model.entities().get(id), owners));
    }

    /// Adds the index.
    public Edit edit(IdSource ids) {
        TableConstraint index = new TableConstraint.Index(new ConstraintId(ids.next()), ConstraintName.byConvention(), columns);
        return Edits.changeClass("Add index", entity.id(), type -> {
            Entity now = (Entity) type;
            return now.withConstraints(Stream.concat(now.constraints().stream(), Stream.of(index)).toList());
        });
    }
}
