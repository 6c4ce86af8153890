package dev.entitect.editor;

import dev.entitect.model.Attribute;
import dev.entitect.model.Model;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.naming.JavaNames;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An attribute as people write it in one line: `title`, `title: string(200)`, `bio text?`, `bio?: text`. Without a type it is a text.
///
/// @param type empty when none is named
record AttributeText(String name, Optional<AttributeType> type, boolean nullable) {

    private static final int STANDARD_LENGTH = 255;
    private static final Pattern SYNTAX = Pattern.compile("\\s*([^\\s:?]+)\\s*(\\?)?\\s*(?::|\\s)?\\s*(.*?)\\s*(\\?)?\\s*");

    static String print(Attribute attribute, Model model) {
        return attribute.name() + ": " + TypeSyntax.print(attribute.type(), model) + (attribute.nullable() && !attribute.partOfKey() ? "?" : "");
    }

    /// @param before the attribute that is changed; it keeps its type when the text names the same one or none
    /// @throws IllegalArgumentException when the text is none; the message is for the user
    static AttributeText parse(String text, Optional<Attribute> before, Model model) {
        Matcher matcher = SYNTAX.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("Write a name, or a name and a type: title: string(200)");
        }
        String name = matcher.group(1);
        if (!JavaNames.isLegal(name)) {
            throw new IllegalArgumentException("\"" + name + "\" cannot be the name of a Java property");
        }
        return new AttributeText(name, type(matcher.group(3), before, model), matcher.group(2) != null || matcher.group(4) != null);
    }

    private static Optional<AttributeType> type(String word, Optional<Attribute> before, Model model) {
        Optional<AttributeType> kept = before.map(Attribute::type);
        if (word.isEmpty()) {
            return kept;
        }
        if (kept.filter(type -> TypeSyntax.print(type, model).equals(word)).isPresent()) {
            return kept;
        }
        return Optional.of(TypeSyntax.parse(word, model).orElseThrow(() -> new IllegalArgumentException(
                "There is no type \"" + word + "\": write, for example, string(200), int, decimal(10,2), datetime, or the name of an enum")));
    }

    Attribute applyTo(Attribute attribute) {
        return attribute.withName(name).withType(typeOrText()).withNullable(nullable && !attribute.partOfKey());
    }

    AttributeType typeOrText() {
        return type.orElseGet(() -> BasicType.text(STANDARD_LENGTH));
    }
}
