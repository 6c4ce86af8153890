package dev.entitect.format;

import dev.entitect.model.id.ElementId;
import dev.entitect.model.value.ConstraintName;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Explains the errors of the JSON library to the user. The library's own texts, which name its settings and our classes, are only used to
/// recognise an error, never shown.
final class ProblemText {

    private static final String CUT_OFF = "the file is incomplete. Restore it from the backup in the same folder (.bak).";
    private static final int MAX_QUOTED = 60;
    private static final Pattern MISSING = Pattern.compile("Null value for creator property '(\\w+)'");
    private static final Pattern DUPLICATE = Pattern.compile("Duplicate Object property \"(.*)\"", Pattern.DOTALL);
    private static final Pattern CHARACTER = Pattern.compile("Unexpected character \\('(.*)' \\(code (\\d+)", Pattern.DOTALL);
    private static final Pattern TOKEN = Pattern.compile("Unrecognized token '([^']*)'");

    private ProblemText() {}

    static String of(JacksonException broken) {
        return switch (broken) {
            case UnexpectedEndOfInputException end -> CUT_OFF;
            // some unexpected ends are reported as syntax errors
            case StreamReadException end when end.getOriginalMessage().contains("end-of-input") -> CUT_OFF;
            case StreamConstraintsException beyond -> beyond(beyond.getOriginalMessage());
            case InputCoercionException number -> "the number is too large or too small" + inside(number) + ".";
            case UnrecognizedPropertyException unknown -> quoted(unknown.getPropertyName()) + " is unknown" + inside(unknown) + ". It "
                    + "may come from a newer version of Entitect; update, or remove it.";
            case InvalidTypeIdException missing when missing.getTypeId() == null -> "\"kind\" is missing" + inside(missing) + ".";
            case InvalidTypeIdException kind -> quoted(kind.getTypeId()) + " is an unknown kind" + inside(kind) + ".";
            case RefusedValueException refused -> refused.getOriginalMessage() + inside(refused) + ".";
            case InvalidNullException empty -> "null is not allowed" + inside(empty) + ". Enter a value, or remove it.";
            case ValueInstantiationException refused -> refused(refused.getCause()) + inside(refused) + ".";
            case InvalidFormatException wrong ->
                quoted(String.valueOf(wrong.getValue())) + " is not " + expected(wrong) + inside(wrong) + ".";
            case MismatchedInputException missing when MISSING.matcher(missing.getOriginalMessage()).find() ->
                "\"" + found(MISSING, missing) + "\" is missing" + inside(missing) + ".";
            case MismatchedInputException trailing when trailing.getOriginalMessage().startsWith("Trailing token") ->
                "the model ends here, but the file does not. Remove the rest.";
            case MismatchedInputException wrong -> "the value is not " + expected(wrong) + inside(wrong) + ".";
            case StreamReadException syntax -> "the JSON is not valid: " + syntax(syntax) + ".";
            default -> "the value cannot be read" + inside(broken) + ".";
        };
    }

    private static String syntax(StreamReadException broken) {
        String message = broken.getOriginalMessage();
        if (DUPLICATE.matcher(message).find()) {
            return quoted(found(DUPLICATE, broken)) + " occurs twice in the same object. Remove one of them";
        }
        if (CHARACTER.matcher(message).find()) {
            return visible(found(CHARACTER, broken)) + " is not expected here";
        }
        if (TOKEN.matcher(message).find()) {
            return quoted(found(TOKEN, broken)) + " is not expected here";
        }
        if (message.contains("CTRL-CHAR")) {
            return !message.contains("unquoted")
                    ? "a control character is not expected here"
                    : "a line break or another control character must be escaped in a text, as in \\n";
        }
        if (message.contains("escape")) {
            return "a backslash in a text must be written twice";
        }
        return message.contains("umeric value") || message.contains("umber") ? "this is not a number" : "this is not expected here";
    }

    private static String beyond(String message) {
        if (message.contains("depth")) {
            return "the JSON is nested too deeply for a model.";
        }
        if (message.contains("umber")) {
            return "the number has too many digits.";
        }
        return "the text is too long for a model.";
    }

    /// The models' own sentences about values that they refuse.
    private static String refused(Throwable cause) {
        return cause != null && cause.getClass() == IllegalArgumentException.class ? cause.getMessage() : "the value cannot be used";
    }

    private static String expected(MismatchedInputException wrong) {
        Class<?> type = wrong.getTargetType();
        if (type == null) {
            return "of the expected kind";
        }
        if (type.isEnum()) {
            return "one of " + Arrays.stream(type.getEnumConstants()).map(it -> ((Enum<?>) it).name()).collect(Collectors.joining(", "));
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type == double.class || type == Double.class) {
            return "a number";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a whole number";
        }
        if (type == ConstraintName.class) {
            return "a name in quotes or true";
        }
        if (type == String.class || ElementId.class.isAssignableFrom(type)) {
            return "a text in quotes";
        }
        return Collection.class.isAssignableFrom(type)
                ? "a list in [ ]"
                : type.isRecord() || type.isSealed() || Map.class.isAssignableFrom(type) ? "an object in { }" : "of the expected kind";
    }

    private static String found(Pattern pattern, JacksonException broken) {
        Matcher matcher = pattern.matcher(broken.getOriginalMessage());
        return matcher.find() ? matcher.group(1) : "";
    }

    static String quoted(String text) {
        String plain = text.replaceAll("[\\p{Cntrl}\\p{Cs}\\u2028\\u2029]", "␣");
        return "\"" + (plain.length() > MAX_QUOTED ? plain.substring(0, plain.offsetByCodePoints(0, MAX_QUOTED / 2)) + "…" : plain) + "\"";
    }

    private static String visible(String character) {
        return character.equals("\"") ? "a quotation mark" : quoted(character);
    }

    /// Where in the tree: `, in entities[2].attributes[0]`.
    private static String inside(JacksonException broken) {
        return inside(broken.getPath());
    }

    static String inside(List<JacksonException.Reference> path) {
        if (path.isEmpty()) {
            return "";
        }
        String text = path.stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + shortened(step.getPropertyName()))
                .collect(Collectors.joining());
        return ", in " + (text.startsWith(".") ? text.substring(1) : text);
    }

    private static String shortened(String name) {
        return name.matches("\\w{1,64}") ? name : quoted(name);
    }
}
