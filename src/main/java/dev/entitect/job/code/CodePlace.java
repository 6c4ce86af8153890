package dev.entitect.job.code;

import dev.entitect.edit.ClassEdits;
import dev.entitect.edit.Edit;
import dev.entitect.edit.Elements;
import dev.entitect.generate.Region;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A place in a model that holds Java written by the user.
///
/// @param element a member or a converter
public record CodePlace(ElementId element, Part part) {

    /// Which of an element's texts.
    public enum Part {
        SOURCE("source", Region.Part.CODE), EXPRESSION("expression", Region.Part.CODE),
        TO_COLUMN("conversion to the column", Region.Part.TO_COLUMN),
        TO_ATTRIBUTE("conversion to the attribute", Region.Part.TO_ATTRIBUTE);

        private final String words;
        private final Region.Part generated;

        Part(String words, Region.Part generated) {
            this.words = words;
            this.generated = generated;
        }
    }

    /// All places of a model: members in the order of their classes, then converters.
    public static List<CodePlace> of(Model model) {
        return Stream.concat(model.classes().flatMap(type -> type.members().stream()).flatMap(member -> of(member).stream()),
                model.converters().stream().flatMap(converter -> Stream.of(
                        new CodePlace(converter.id(), Part.TO_COLUMN), new CodePlace(converter.id(), Part.TO_ATTRIBUTE))))
                .toList();
    }

    /// Empty for a member that is not described by Java.
    public static Optional<CodePlace> of(Member member) {
        return switch (member) {
            case Member.Code it -> Optional.of(new CodePlace(it.id(), Part.SOURCE));
            case Member.Hybrid it -> Optional.of(new CodePlace(it.id(), Part.EXPRESSION));
            case Member.HybridCondition it -> Optional.of(new CodePlace(it.id(), Part.EXPRESSION));
            case Member.Finder it -> Optional.empty();
            case Member.MapForm it -> Optional.empty();
        };
    }

    /// The text with its imports; empty if the model no longer has it.
    public Optional<JavaBody> body(Model model) {
        return switch (element) {
            case MemberId id -> Elements.member(model, id).flatMap(CodePlace::body);
            case ConverterId id -> model.converters().find(id)
                    .map(it -> JavaBody.value(part == Part.TO_COLUMN ? it.toColumn() : it.toAttribute(), it.imports()));
            default -> Optional.empty();
        };
    }

    private static Optional<JavaBody> body(Member member) {
        return switch (member) {
            case Member.Code it -> Optional.of(JavaBody.members(it.source(), it.imports()));
            case Member.Hybrid it -> Optional.of(JavaBody.value(it.expression(), List.of()));
            case Member.HybridCondition it -> Optional.of(JavaBody.value(it.expression(), List.of()));
            case Member.Finder it -> Optional.empty();
            case Member.MapForm it -> Optional.empty();
        };
    }

    /// Whether a region of a generated file is this text.
    boolean isWrittenAt(Region region) {
        return region.element().equals(element) && region.part() == part.generated;
    }

    /// Replaces the text; changes nothing if the model no longer has the place.
    public Edit write(Model now, String text) {
        String label = "Change " + part.words + " of " + Elements.name(now, element);
        return switch (element) {
            case MemberId id ->
                Elements.home(now, id).map(home -> ClassEdits.changeMember(label, home.id(), id, member -> with(member, text)))
                        .orElse(new Edit(label, model -> model));
            case ConverterId id ->
                new Edit(label, model -> model.converters().find(id).map(it -> model.with(with(it, text))).orElse(model));
            default -> new Edit(label, model -> model);
        };
    }

    private static Member with(Member member, String text) {
        return switch (member) {
            case Member.Code it -> new Member.Code(it.id(), it.name(), it.imports(), text);
            case Member.Hybrid it -> new Member.Hybrid(it.id(), it.name(), it.javaType(), text, it.query());
            case Member.HybridCondition it -> new Member.HybridCondition(it.id(), it.name(), it.parameters(), text, it.query());
            case Member.Finder it -> it;
            case Member.MapForm it -> it;
        };
    }

    private Converter with(Converter converter, String text) {
        return part == Part.TO_COLUMN ? converter.withToColumn(text) : converter.withToAttribute(text);
    }

    /// `Post.shout`, or `MoneyConverter, to the column`.
    public String title(Model model) {
        String name = Elements.name(model, element);
        return switch (part) {
            case SOURCE, EXPRESSION -> Elements.home(model, element).map(ClassElement::name).map(home -> home + ".").orElse("") + name;
            case TO_COLUMN -> name + ", to the column";
            case TO_ATTRIBUTE -> name + ", to the attribute";
        };
    }
}
