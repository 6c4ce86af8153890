package dev.entitect.check;

import dev.entitect.model.Connection;
import dev.entitect.model.Diagram;
import dev.entitect.model.Element;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ElementId;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Characters that end a line only for some programs, or that no file in UTF-8 can contain: a comment or literal with one of them would be
/// cut in two in the generated source, or changed without notice.
final class TextRules {

    /// NUL, vertical tab, form feed, next line, line and paragraph separator, and halves of surrogate pairs.
    private static final Pattern UNUSABLE = Pattern.compile("[\\x00\\x0B\\x0C\\x85\\u2028\\u2029\\p{Cs}]");
    /// Texts that are shown or stored, but never become source, may contain separators of lines.
    private static final Pattern UNUSABLE_IN_DATA = Pattern.compile("[\\x00\\p{Cs}]");

    private TextRules() {}

    static Stream<Problem> texts(ModelIndex index, Schema schema) {
        Model model = index.model();
        List<Problem> problems = new ArrayList<>();
        Stream.<Stream<? extends Element>>of(model.classes(), model.enums().stream(), model.converters().stream(),
                model.associations().stream(), model.groups().stream()).flatMap(part -> part)
                .forEach(element -> find(UNUSABLE, element).ifPresent(found -> problems.add(problem(Optional.of(element.id()), found))));
        Stream.<Stream<? extends Element>>of(model.diagrams().stream(), model.connections().stream()).flatMap(part -> part)
                .forEach(element -> find(UNUSABLE_IN_DATA, element)
                        .ifPresent(found -> problems.add(problem(Optional.of(element.id()), found))));
        model.samples()
                .forEach(table -> find(UNUSABLE_IN_DATA, table).ifPresent(found -> problems.add(problem(Optional.of(table.of()), found))));
        find(UNUSABLE, List.of(model.name(), model.comment(), model.settings()))
                .ifPresent(found -> problems.add(problem(Optional.empty(), found)));
        return problems.stream();
    }

    /// The text of a record contains the texts of all its parts.
    private static Optional<String> find(Pattern pattern, Object element) {
        Matcher matcher = pattern.matcher(element.toString());
        return matcher.find() ? Optional.of(String.format(Locale.ROOT, "U+%04X", (int) matcher.group().charAt(0))) : Optional.empty();
    }

    private static Problem problem(Optional<ElementId> element, String found) {
        return new Problem(element, Severity.ERROR,
                "A text contains the character " + found + ", which cannot be carried into Java and SQL. "
                        + "Remove it.",
                List.of(new Fix("Replace all such characters by spaces", TextRules::cleaned)));
    }

    private static Model cleaned(Model model) {
        return (Model) RecordTexts.map(model, text -> UNUSABLE.matcher(text).replaceAll(" "));
    }
}
