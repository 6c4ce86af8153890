package dev.entitect.check;

import dev.entitect.check.ExplicitName.Kind;
import dev.entitect.model.Association;
import dev.entitect.model.Model;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.value.ConstraintName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Collects the explicit names of foreign keys, their columns and join tables.
final class ExplicitAssociationNames {

    private final List<ExplicitName> names = new ArrayList<>();

    private ExplicitAssociationNames() {}

    static List<ExplicitName> of(Model model) {
        ExplicitAssociationNames collected = new ExplicitAssociationNames();
        model.associations().forEach(collected::association);
        return List.copyOf(collected.names);
    }

    private void association(Association association) {
        switch (association.carrier()) {
            case Carrier.Columns(ForeignKey key, boolean identifying, Optional<ConstraintName> index) -> {
                foreignKey(association, key, other -> new Carrier.Columns(other, identifying, index));
                index.filter(name -> !name.isByConvention()).ifPresent(name -> add(association, Kind.CONSTRAINT, name.text(),
                        other -> new Carrier.Columns(key, identifying, Optional.of(new ConstraintName(other)))));
            }
            case Carrier.JoinTable(Optional<String> schema, Optional<String> table, ForeignKey owner, ForeignKey inverse) -> {
                schema.ifPresent(name -> add(association, Kind.SCHEMA, name,
                        other -> new Carrier.JoinTable(Optional.of(other), table, owner, inverse)));
                table.ifPresent(name -> add(association, Kind.TABLE, name,
                        other -> new Carrier.JoinTable(schema, Optional.of(other), owner, inverse)));
                foreignKey(association, owner, other -> new Carrier.JoinTable(schema, table, other, inverse));
                foreignKey(association, inverse, other -> new Carrier.JoinTable(schema, table, owner, other));
            }
            case Carrier.Through it -> {}
        }
    }

    private void foreignKey(Association association, ForeignKey key, Function<ForeignKey, Carrier> carrier) {
        if (!key.name().isByConvention()) {
            add(association, Kind.CONSTRAINT, key.name().text(), other -> carrier.apply(key.withName(new ConstraintName(other))));
        }
        for (int i = 0; i < key.columns().size(); i++) {
            int index = i;
            add(association, Kind.COLUMN, key.columns().get(i), other -> {
                List<String> columns = new ArrayList<>(key.columns());
                columns.set(index, other);
                return carrier.apply(key.withColumns(columns));
            });
        }
    }

    private void add(Association association, Kind kind, String name, Function<String, Carrier> carrier) {
        names.add(new ExplicitName(association.id(), kind, name, other -> model -> model.associations().find(association.id())
                .map(it -> model.with(it.withCarrier(carrier.apply(other)))).orElse(model)));
    }
}
