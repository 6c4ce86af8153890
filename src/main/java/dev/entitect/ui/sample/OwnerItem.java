package dev.entitect.ui.sample;

import dev.entitect.edit.Elements;
import dev.entitect.job.SampleSheet;
import dev.entitect.model.Association;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.naming.NaturalOrder;
import dev.entitect.ui.fx.Icon;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;

/// What can have sample rows.
///
/// @param written how many are written by hand
/// @param made    how many are made up; empty for none at all
record OwnerItem(SampleOwner of, String name, int written, OptionalInt made) {

    /// Entities first, then join tables.
    static List<OwnerItem> of(Model model, Function<SampleOwner, OptionalInt> made) {
        Stream<SampleOwner> entities = model.entities().stream().map(Entity::id);
        Stream<SampleOwner> pairs = model.associations().stream().map(Association::id);
        return Stream.of(entities, pairs).flatMap(owners -> owners.filter(owner -> SampleSheet.exists(model, owner))
                .map(owner -> new OwnerItem(owner, Elements.name(model, owner), written(model, owner), made.apply(owner)))
                .sorted(Comparator.comparing(OwnerItem::name, new NaturalOrder()))).toList();
    }

    private static int written(Model model, SampleOwner owner) {
        return model.samples().find(owner).map(table -> table.rows().size()).orElse(0);
    }

    Icon icon() {
        return of instanceof EntityId ? Icon.ENTITY : Icon.ASSOCIATION;
    }

    String detail() {
        return made.isEmpty() ? Integer.toString(written) : String.format(Locale.ROOT, "%,d + %,d", written, made.getAsInt());
    }

    String spoken() {
        return name + ", " + written + " by hand" + (made.isEmpty() ? "" : ", " + made.getAsInt() + " made up");
    }
}
