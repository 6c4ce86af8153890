package dev.entitect.check;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Embeddable;
import dev.entitect.model.Entity;
import dev.entitect.model.Member;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.Words;
import dev.entitect.schema.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Java class cannot have two methods of the same name with the same parameters. Code of users is left to the compiler.
final class SignatureRules {

    private static final List<String> OF_EVERY_OBJECT = List.of("getClass()", "hashCode()", "toString()", "notify()", "notifyAll()",
            "wait()",
            "clone()", "finalize()");

    private SignatureRules() {}

    static Stream<Problem> methods(ModelIndex index, Schema schema) {
        return index.model().classes().flatMap(type -> methods(index, type));
    }

    private static Stream<Problem> methods(ModelIndex index, ClassElement type) {
        List<ClassElement> parts = type instanceof Entity entity ? index.contributors(entity) : List.of(type);
        Map<String, String> taken = new HashMap<>();
        OF_EVERY_OBJECT.forEach(method -> taken.put(method, "a method of every Java object"));
        for (ClassElement part : parts) {
            part.attributes().forEach(attribute -> taken.put(getter(attribute) + "()", "the getter of " + attribute.name()));
            index.references(part.id()).stream().flatMap(reference -> reference.property().stream())
                    .forEach(name -> taken.put("get" + Words.capitalised(name) + "()", "the getter of " + name));
        }
        Set<ElementId> own = type.members().stream().map(Member::id).collect(Collectors.toSet());
        return parts.stream().flatMap(part -> part.members().stream()).flatMap(member -> {
            Set<String> signatures = signatures(index, type, member);
            List<String> others = signatures.stream().filter(taken::containsKey).map(taken::get).toList();
            signatures.forEach(it -> taken.putIfAbsent(it, member.name()));
            return others.isEmpty() || !own.contains(member.id())
                    ? Stream.empty()
                    : Stream.of(
                            Problem.error(member.id(), member.name() + " of " + type.name() + " would be a method with the same name and "
                                    + "parameters as " + others.getFirst() + ". Rename one of them."));
        });
    }

    private static String getter(Attribute attribute) {
        String suffix = Words.capitalised(attribute.name());
        if (!(attribute.type() instanceof BasicType.BooleanType) || attribute.nullable()) {
            return "get" + suffix;
        }
        return attribute.name().matches("is\\p{Lu}.*") ? attribute.name() : "is" + suffix;
    }

    private static Set<String> signatures(ModelIndex index, ClassElement type, Member member) {
        return switch (member) {
            case Member.Code code -> Set.of();
            case Member.Hybrid hybrid -> Set.of("get" + Words.capitalised(hybrid.name()) + "()");
            case Member.MapForm form -> Set.of(form.name() + "()");
            case Member.Finder finder when type instanceof Embeddable -> Set.of();
            case Member.Finder finder -> Set.of(finder.name()
                    + finder.by().stream().map(owner -> parameter(index, owner)).collect(Collectors.joining(", ", "(Session, ", ")")));
            case Member.HybridCondition condition -> {
                List<String> types = condition.parameters().stream().map(it -> it.javaType().replaceAll("\\s+", "")).toList();
                Set<String> both = new HashSet<>();
                both.add(condition.name() + "(" + String.join(", ", types) + ")");
                both.add(condition.name() + "(Session, " + String.join(", ", types) + ")");
                yield both;
            }
        };
    }

    /// The Java type of a parameter, as far as needed to tell it from others.
    private static String parameter(ModelIndex index, ColumnOwner owner) {
        return switch (owner) {
            case AttributeId id -> index.attribute(id).map(attribute -> javaType(attribute.type())).orElse("");
            case AssociationId id -> index.model().associations().find(id).map(it -> it.inverse().type().value()).orElse("");
        };
    }

    private static String javaType(AttributeType type) {
        return switch (type) {
            case BasicType.Text text -> "String";
            case BasicType.LongText text -> "String";
            case BasicType.Decimal decimal -> "BigDecimal";
            case BasicType.Binary binary -> "byte[]";
            case BasicType.Enumerated it -> it.type().value();
            default -> type.toString();
        };
    }
}
