package dev.entitect.job.code;

import dev.entitect.dialect.Dialect;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.SqlTexts;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.value.InitialValue;
import dev.entitect.sql.HarmlessFunctions;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// The code in a model that a session would run: Java, and SQL that calls functions that are not known to be harmless.
///
/// @param element the member, attribute, constraint or converter that has it
/// @param label   what it is: `User.isActive`, `converter Money`, `check of Post.title`
/// @param code    as written, with everything that becomes part of the generated source
public record ForeignCode(ElementId element, String label, String code) {

    /// All code, in the order of the model. Two pieces may have the same label.
    public static List<ForeignCode> of(Model model) {
        List<ForeignCode> all = new ArrayList<>();
        for (ClassElement type : model.classes().toList()) {
            type.members().forEach(member -> text(member)
                    .ifPresent(code -> all.add(new ForeignCode(member.id(), type.name() + '.' + member.name(), code))));
            type.attributes().forEach(attribute -> attribute.initial().filter(InitialValue.JavaExpression.class::isInstance)
                    .map(InitialValue.JavaExpression.class::cast)
                    .ifPresent(it -> all
                            .add(new ForeignCode(attribute.id(), "initial value of " + type.name() + '.' + attribute.name(), it.code()))));
        }
        for (Converter converter : model.converters()) {
            all.add(new ForeignCode(converter.id(), "converter " + converter.name(), String.join("\n", lines(converter.imports()),
                    converter.javaType() + " -> " + converter.toColumn(), converter.toAttribute() + " -> " + converter.javaType())
                    .strip()));
        }
        SqlTexts.of(model).filter(text -> !HarmlessFunctions.others(text.sql(), DIALECTS).isEmpty())
                .forEach(text -> all.add(new ForeignCode(text.element(), text.label(), text.sql())));
        return all;
    }

    private static final Set<Dialect> DIALECTS = EnumSet.allOf(Dialect.class);

    private static Optional<String> text(Member member) {
        return switch (member) {
            case Member.Code code -> Optional.of((lines(code.imports()) + '\n' + code.source()).strip());
            case Member.Hybrid hybrid -> Optional.of(hybrid.javaType() + " = " + hybrid.expression());
            case Member.HybridCondition condition -> Optional.of(condition.parameters().stream()
                    .map(parameter -> parameter.javaType() + ' ' + parameter.name()).collect(Collectors.joining(", ", "(", ") -> "))
                    + condition.expression());
            case Member.Finder finder -> Optional.empty();
            case Member.MapForm form -> Optional.empty();
        };
    }

    private static String lines(List<String> imports) {
        return imports.stream().map(name -> "import " + name + ';').collect(Collectors.joining("\n"));
    }

    /// Identifies the code at this place: the same text can do something else in another class.
    String fingerprint() {
        return fingerprint(element.value() + '\n' + label + '\n' + code);
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
