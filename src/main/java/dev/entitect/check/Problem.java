package dev.entitect.check;

import dev.entitect.model.id.ElementId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Something about a model that the user should know.
///
/// @param element what it is about; empty for the whole model
/// @param message one or two sentences: what is wrong, and what to do
/// @param fixes corrections that can be applied with one click
public record Problem(Optional<ElementId> element, Severity severity, String message, List<Fix> fixes) {

    private static final Pattern LONG_QUOTE = Pattern.compile("\"([^\"]{40})[^\"]{100,}+\"");

    public Problem {
        message = LONG_QUOTE.matcher(message).replaceAll(quote -> Matcher.quoteReplacement("\"" + quote.group(1) + "…\""));
        fixes = List.copyOf(fixes);
    }

    public static Problem error(ElementId element, String message, Fix... fixes) {
        return new Problem(Optional.of(element), Severity.ERROR, message, List.of(fixes));
    }

    public static Problem warning(ElementId element, String message, Fix... fixes) {
        return new Problem(Optional.of(element), Severity.WARNING, message, List.of(fixes));
    }
}
