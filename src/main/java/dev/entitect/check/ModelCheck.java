package dev.entitect.check;

import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.schema.Schema;
import java.util.Comparator;
import java.util.List;

/// Finds what is wrong with a model before anything is generated from it. Immutable and safe for several threads.
public final class ModelCheck {

    private final List<Rule> rules = List.of(
            JavaNameRules::classes, JavaNameRules::properties, JavaNameRules::packages, JavaNameRules::enums, EnumRules::attributes,
            KeyRules::entities, KeyRules::names, KeyRules::circles, TableRules::tables, TableRules::columns, TableRules::constraints,
            NameRules::given, NameRules::shortened, NameRules::templates,
            DialectTypeRules::types, DialectTextRules::values, DialectKeyRules::keys, DialectTableRules::schemas,
            DialectTableRules::comments, DialectTableRules::actions,
            ValueRules::initialValues, AssociationRules::ends, MixinRules::entities, MixinRules::mixins,
            EmbeddableRules::embeddables, InheritanceRules::entities, InheritanceRules::discriminators, MemberRules::members,
            MemberRules::converters, LoadingRules::associations, ThroughRules::associations);

    /// Errors first, then warnings; within them in the order of the rules.
    public List<Problem> check(Model model) {
        ModelIndex index = ModelIndex.of(model);
        Schema schema = Schema.of(index);
        return rules.stream().flatMap(rule -> rule.check(index, schema)).sorted(Comparator.comparing(Problem::severity)).toList();
    }
}
