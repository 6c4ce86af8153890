package dev.entitect.editor;

import dev.entitect.edit.KeyGeneration;
import dev.entitect.model.Attribute;
import dev.entitect.model.Model;
import dev.entitect.model.Settings;
import dev.entitect.model.TypeSyntax;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.InitialValue;
import dev.entitect.naming.JavaNames;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An attribute written in one line: `title`, `title: string(200)`, `bio text?`, `price decimal(10,2) not null = 0`, `email: string
/// unique`. The default type is string.
///
/// @param type empty if the text has none
/// @param key part of the primary key
/// @param initial the value after `=`
/// @param databaseDefault the value after `default`
record AttributeText(String name, Optional<AttributeType> type, boolean nullable, boolean key, boolean unique, boolean index,
        Optional<String> initial, Optional<String> databaseDefault) {

    private static final int STANDARD_LENGTH = 255;
    private static final Pattern NAME = Pattern.compile("\\s*([^\\s:?=]+)\\s*(\\?)?\\s*:?\\s*");
    private static final int MAX_NAME = 200;
    private static final int MAX_QUOTED = 60;
    /// The options after the type, in any order, each up to its value.
    private static final Pattern MODIFIER = Pattern.compile(
            "\\s*(?:(?<null>\\?)|(?<required>not\\s+null|required)\\b|(?<optional>null(?:able)?|optional)\\b|(?<unique>unique)\\b"
                    + "|(?<index>index(?:ed)?)\\b"
                    + "|(?<key>pk|(?:primary\\s+)?key)\\b|(?<initial>=|initially\\b)|(?<default>default\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_MODIFIER = Pattern.compile(
            "\\?|=|(?<=\\s)(?:not\\s+null|required|null|nullable|optional|unique|index|indexed|pk|key|primary\\s+key|default|initially)\\b",
            Pattern.CASE_INSENSITIVE);

    static String print(Attribute attribute, Model model) {
        StringBuilder text = new StringBuilder(attribute.name()).append(": ").append(TypeSyntax.print(attribute.type(), model));
        if (attribute.nullable() && !attribute.partOfKey()) {
            text.append('?');
        }
        attribute.unique().ifPresent(name -> text.append(" unique"));
        attribute.index().ifPresent(name -> text.append(" index"));
        if (attribute.initial().orElse(null) instanceof InitialValue.Literal(String value)) {
            text.append(" = ").append(quoted(value));
        }
        if (attribute.databaseDefault().orElse(null) instanceof DatabaseDefault.Literal(String value)) {
            text.append(" default ").append(quoted(value));
        }
        return text.toString();
    }

    private static String quoted(String value) {
        return value.matches("[^\\s,'\"]+") ? value : "'" + value.replace("'", "''") + "'";
    }

    private static String quotable(String text) {
        return text.length() > MAX_QUOTED ? text.substring(0, text.offsetByCodePoints(0, MAX_QUOTED / 2)) + "…" : text;
    }

    private static String unquoted(String text) {
        String value = text.strip();
        if (value.length() >= 2 && value.startsWith("'") && value.endsWith("'")) {
            return value.substring(1, value.length() - 1).replace("''", "'");
        }
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"") ? value.substring(1, value.length() - 1) : value;
    }

    /// @param before the attribute to change; it keeps its type if the text has the same one or none
    /// @throws IllegalArgumentException if the text is not valid; the message is shown to the user
    static AttributeText parse(String text, Optional<Attribute> before, Model model) {
        Matcher start = NAME.matcher(text);
        if (!start.lookingAt()) {
            throw new IllegalArgumentException("Enter a name, or a name and a type: title: string(200)");
        }
        String name = start.group(1);
        if (!JavaNames.isLegal(name)) {
            throw new IllegalArgumentException("\"" + quotable(name) + "\" cannot be the name of a Java property");
        }
        if (name.length() > MAX_NAME) {
            throw new IllegalArgumentException("A name can have at most " + MAX_NAME + " letters, not " + name.length());
        }
        String rest = text.substring(start.end());
        // the space before the first word belongs to the name
        Matcher first = FIRST_MODIFIER.matcher(" " + rest);
        String type = first.find() ? rest.substring(0, Math.max(0, first.start() - 1)) : rest;
        Modifiers modifiers = Modifiers.of(rest.substring(type.length()));
        return new AttributeText(name, type(type.strip(), before, model), modifiers.nullable || start.group(2) != null,
                modifiers.key, modifiers.unique, modifiers.index, modifiers.initial, modifiers.databaseDefault);
    }

    private record Modifiers(boolean nullable, boolean key, boolean unique, boolean index, Optional<String> initial,
            Optional<String> databaseDefault) {

        static Modifiers of(String text) {
            Modifiers read = new Modifiers(false, false, false, false, Optional.empty(), Optional.empty());
            Matcher matcher = MODIFIER.matcher(text);
            int at = 0;
            String options = text.stripTrailing();
            while (at < options.length()) {
                matcher.region(at, text.length());
                int end = matcher.lookingAt() ? valueEnd(text, matcher) : -1;
                if (end < 0) {
                    throw new IllegalArgumentException("\"" + quotable(text.substring(at).strip())
                            + "\" is not an option; after the type you can use ?, not null, unique, index, key, = value, default value");
                }
                read = read.with(matcher, text.substring(matcher.end(), end));
                at = skipped(text, end);
                at = at < text.length() && text.charAt(at) == ',' ? at + 1 : end;
            }
            return read;
        }

        /// Where the value of an option ends: a text in quotes, or a word with its arguments; -1 if there is none. By hand, because regular
        /// expressions with repeated groups use up the stack for long texts.
        private static int valueEnd(String text, Matcher option) {
            if (option.group("initial") == null && option.group("default") == null) {
                return option.end();
            }
            int start = skipped(text, option.end());
            if (start == text.length()) {
                return -1;
            }
            char quote = text.charAt(start);
            int end = quote == '\'' || quote == '"' ? quotedEnd(text, start, quote) : -1;
            if (end >= 0) {
                return end;
            }
            end = start;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != ',') {
                if (text.charAt(end) == '(') {
                    end = Math.max(end, text.indexOf(')', end));
                }
                end++;
            }
            return end == start ? -1 : end;
        }

        /// A doubled single quote does not end the text.
        private static int quotedEnd(String text, int start, char quote) {
            for (int end = text.indexOf(quote, start + 1); end >= 0; end = text.indexOf(quote, end + 2)) {
                if (quote == '"' || end + 1 == text.length() || text.charAt(end + 1) != quote) {
                    return end + 1;
                }
            }
            return -1;
        }

        private static int skipped(String text, int from) {
            int at = from;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            return at;
        }

        private Modifiers with(Matcher found, String value) {
            return new Modifiers(
                    (nullable || found.group("null") != null || found.group("optional") != null) && found.group("required") == null,
                    key || found.group("key") != null, unique || found.group("unique") != null, index || found.group("index") != null,
                    Optional.ofNullable(found.group("initial")).map(option -> unquoted(value)).or(() -> initial),
                    Optional.ofNullable(found.group("default")).map(option -> unquoted(value)).or(() -> databaseDefault));
        }
    }

    private static Optional<AttributeType> type(String word, Optional<Attribute> before, Model model) {
        Optional<AttributeType> current = before.map(Attribute::type);
        if (word.isEmpty()) {
            return current;
        }
        if (current.filter(type -> TypeSyntax.print(type, model).equals(word)).isPresent()) {
            return current;
        }
        return Optional.of(TypeSyntax.require(word, model));
    }

    /// Whatever the line cannot express (an explicit constraint name, an expression as default) stays unchanged.
    Attribute applyTo(Attribute attribute, Settings settings) {
        Attribute changed = attribute.withName(name).withType(typeOrString());
        if (key && !attribute.partOfKey()) {
            changed = changed.withKey(Optional.of(KeyGeneration.of(changed.type(), settings)));
        }
        boolean hadLiteral = attribute.initial().isEmpty() || attribute.initial().get() instanceof InitialValue.Literal;
        boolean hadLiteralDefault = attribute.databaseDefault().isEmpty()
                || attribute.databaseDefault().get() instanceof DatabaseDefault.Literal;
        return changed.withNullable(nullable && !changed.partOfKey())
                .withUnique(unique ? attribute.unique().or(() -> Optional.of(ConstraintName.byConvention())) : Optional.empty())
                .withIndex(index ? attribute.index().or(() -> Optional.of(ConstraintName.byConvention())) : Optional.empty())
                .withInitial(initial.isPresent() || hadLiteral ? initial.map(AttributeText::initialValue) : attribute.initial())
                .withDatabaseDefault(databaseDefault.isPresent() || hadLiteralDefault
                        ? databaseDefault.map(AttributeText::defaultValue)
                        : attribute.databaseDefault());
    }

    private static InitialValue initialValue(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "now", "now()", "current_timestamp" -> new InitialValue.Now();
            default -> new InitialValue.Literal(text);
        };
    }

    private static DatabaseDefault defaultValue(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "now", "now()", "current_timestamp" -> new DatabaseDefault.Now();
            default -> new DatabaseDefault.Literal(text);
        };
    }

    AttributeType typeOrString() {
        return type.orElseGet(() -> BasicType.text(STANDARD_LENGTH));
    }
}
