package dev.entitect.ui.sample;

import dev.entitect.edit.Elements;
import dev.entitect.job.rows.SampleSheet;
import dev.entitect.model.Association;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.naming.NaturalOrder;
import dev.entitect.ui.widget.Icon;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/// An entity or join table that can have sample rows.
///
/// @param own       number of own rows
/// @param generated number of generated rows; empty if generation is off
record OwnerItem(SampleOwner of, String name, int own, OptionalInt generated) {

    /// Entities first, then join tables.
    static List<OwnerItem> of(Model model, Function<SampleOwner, OptionalInt> generated) {
        Stream<SampleOwner> entities = model.entities().stream().map(Entity::id);
        Stream<SampleOwner> pairs = model.associations().stream().map(Association::id);
        return Stream.of(entities, pairs).flatMap(owners -> owners.filter(owner -> SampleSheet.exists(model, owner))
                .map(owner -> new OwnerItem(owner, Elements.name(model, owner), ownRows(model, owner), generated.apply(owner)))
                .sorted(Comparator.comparing(OwnerItem::name, new NaturalOrder()))).toList();
    }

    private static int ownRows(Model model, SampleOwner owner) {
        return model.samples().find(owner).map(table -> table.rows().size()).orElse(0);
    }

    Icon icon() {
        return of instanceof EntityId ? Icon.ENTITY : Icon.ASSOCIATION;
    }

    String detail() {
        return generated.isEmpty() ? Integer.toString(own) : String.format(Locale.ROOT, "%,d + %,d", own, generated.getAsInt());
    }

    String accessibleText() {
        return name + ", " + own + " own" + (generated.isEmpty() ? "" : ", " + generated.getAsInt() + " generated");
    }
}
