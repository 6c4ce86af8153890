package dev.entitect.schema;

import dev.entitect.model.Mixin;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.naming.Words;
import java.util.Optional;

/// The names of sequences.
public final class SequenceNames {

    private static final String SUFFIX = "_seq";

    private SequenceNames() {}

    /// The name of the sequence that numbers a column: the explicit name, or one derived from the table. All entities that extend a mixin
    /// as a Java superclass share one sequence, named after the mixin.
    ///
    /// @param sequence the generation of the column
    public static String of(ModelIndex index, MixinForms mixins, Table table, Column column, IdGeneration.Sequence sequence) {
        Optional<Mixin> superclass = column.origin() instanceof AttributeId id
                ? index.home(id).filter(Mixin.class::isInstance).map(Mixin.class::cast).filter(mixin -> mixins.isClass(mixin.id()))
                : Optional.empty();
        return sequence.name().orElseGet(() -> superclass.map(mixin -> Words.snake(mixin.name())).orElse(table.name()) + SUFFIX);
    }
}
