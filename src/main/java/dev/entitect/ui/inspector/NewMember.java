package dev.entitect.ui.inspector;

import dev.entitect.edit.Elements;
import dev.entitect.edit.NameValidation;
import dev.entitect.edit.TableColumns;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.MemberId;
import dev.entitect.naming.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The kinds of members, each with initial code that compiles.
enum NewMember {
    CODE("Java code"), HYBRID("Hybrid property"), CONDITION("Hybrid condition"), FINDER("Finder"), MAP_FORM("Map form");

    private final String words;

    NewMember(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /// Omits finders for embeddables, which have no table to query.
    static Stream<NewMember> kinds(ClassId home) {
        return Stream.of(values()).filter(kind -> kind != FINDER || !(home instanceof EmbeddableId));
    }

    static String kind(Member member) {
        return switch (member) {
            case Member.Code it -> "Java code";
            case Member.Hybrid it -> "hybrid property";
            case Member.HybridCondition it -> "hybrid condition";
            case Member.Finder it -> "finder";
            case Member.MapForm it -> "map form";
        };
    }

    Member make(FormContext context, ClassElement home) {
        Model model = context.model();
        Set<String> taken = home.members().stream().map(Member::name).collect(Collectors.toSet());
        taken.addAll(NameValidation.properties(model, home.id()));
        MemberId id = new MemberId(context.newId());
        return switch (this) {
            case CODE -> {
                String name = NameValidation.unique("describe", taken);
                yield new Member.Code(id, name, List.of(), "public String " + name + "() {\n    return getClass().getSimpleName();\n}");
            }
            case HYBRID -> new Member.Hybrid(id, NameValidation.unique("known", taken), "boolean", "true", "");
            case CONDITION -> new Member.HybridCondition(id, NameValidation.unique("isKnown", taken), List.of(), "true", "");
            case FINDER -> finder(model, home, id, taken);
            case MAP_FORM -> new Member.MapForm(id, NameValidation.unique("toMap", taken), List.copyOf(TableColumns.of(model, home.id())));
        };
    }

    /// By the first unique attribute, the most likely search criterion.
    private static Member finder(Model model, ClassElement home, MemberId id, Set<String> taken) {
        List<ColumnOwner> by = TableColumns.attributes(model, home.id()).stream()
                .filter(attribute -> Elements.attribute(model, attribute).flatMap(Attribute::unique).isPresent())
                .<ColumnOwner>map(AttributeId.class::cast).limit(1).toList();
        String name = by.isEmpty() ? "findAll" : "findBy" + Words.capitalised(TableColumns.nameOf(model, by.getFirst()));
        return new Member.Finder(id, NameValidation.unique(name, taken), by, !by.isEmpty());
    }
}
