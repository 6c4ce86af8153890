package dev.entitect.format;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.exc.InvalidTypeIdException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;

/// Translates the errors of the JSON library into messages for the user.
final class ProblemText {

    private static final String CUT_OFF = "the file is incomplete. Restore it from the backup in the same folder (.bak).";

    private static final Pattern MISSING = Pattern.compile("Null value for creator property '(\\w+)'");

    private ProblemText() {}

    static String of(JacksonException broken) {
        return switch (broken) {
            case UnexpectedEndOfInputException end -> CUT_OFF;
            // some unexpected ends are reported as syntax errors
            case StreamReadException end when end.getOriginalMessage().contains("end-of-input") -> CUT_OFF;
            case UnrecognizedPropertyException unknown -> "\"" + unknown.getPropertyName() + "\" is unknown" + inside(unknown) + ". It "
                    + "may come from a newer version of Entitect; update, or remove it.";
            case InvalidTypeIdException kind -> "\"" + kind.getTypeId() + "\" is an unknown kind" + inside(kind) + ".";
            case ValueInstantiationException refused when refused.getCause() != null ->
                refused.getCause().getMessage() + inside(refused) + ".";
            case MismatchedInputException missing when MISSING.matcher(missing.getOriginalMessage()).find() -> missing(missing) + ".";
            case MismatchedInputException wrong -> firstSentence(wrong.getOriginalMessage()) + inside(wrong) + ".";
            case StreamReadException syntax -> "the JSON is not valid: " + decapitalised(firstSentence(syntax.getOriginalMessage())) + ".";
            default -> firstSentence(broken.getOriginalMessage()) + inside(broken) + ".";
        };
    }

    private static String missing(MismatchedInputException wrong) {
        Matcher property = MISSING.matcher(wrong.getOriginalMessage());
        return property.find() ? "\"" + property.group(1) + "\" is missing" + inside(wrong) : "";
    }

    /// Where in the tree: `, in entities[2].attributes[0]`.
    private static String inside(JacksonException broken) {
        List<JacksonException.Reference> path = broken.getPath();
        if (path.isEmpty()) {
            return "";
        }
        String text = path.stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
        return ", in " + (text.startsWith(".") ? text.substring(1) : text);
    }

    private static String firstSentence(String message) {
        String line = message.lines().findFirst().orElse("the file cannot be read");
        String plain = line.replaceAll("`?[a-z]+(\\.[a-z]+)+\\.[A-Z][A-Za-z$.<>]*`?", "the value");
        return plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
    }

    private static String decapitalised(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
