package dev.entitect.check;

import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.schema.Schema;
import java.util.Comparator;
import java.util.List;

/// Finds the problems of a model before anything is generated from it. Immutable and thread-safe.
public final class ModelCheck {

    private final List<Rule> rules = List.of(
            JavaNameRules::classes, JavaNameRules::properties, JavaNameRules::inheritedProperties, JavaNameRules::packages,
            JavaNameRules::hiddenPackages, TextRules::texts,
            JavaNameRules::enums, EnumRules::attributes,
            KeyRules::entities, KeyRules::names, KeyRules::cycles, TableRules::tables, TableRules::columns, TableRules::constraints,
            TableRules::emptyConstraints, TableRules::emptyChecks,
            NameRules::explicit, NameRules::shortened, NameRules::templates,
            DialectTypeRules::types, DialectTextRules::values, DialectKeyRules::keys, DialectTableRules::schemas,
            DialectTableRules::comments, DialectTableRules::actions,
            ValueRules::initialValues, ValueRules::generatedValues, AssociationRules::ends, MixinRules::entities, MixinRules::mixins,
            EmbeddableRules::embeddables, InheritanceRules::entities, InheritanceRules::discriminators, MemberRules::members,
            SignatureRules::methods,
            MemberRules::converters, LoadingRules::associations, ThroughRules::associations, SampleRules::rows, SqlTextRules::texts);

    /// Errors first, then warnings; within them in the order of the rules.
    public List<Problem> check(Model model) {
        ModelIndex index = ModelIndex.of(model);
        Schema schema = Schema.of(index);
        return rules.stream().flatMap(rule -> rule.check(index, schema)).sorted(Comparator.comparing(Problem::severity)).toList();
    }
}
