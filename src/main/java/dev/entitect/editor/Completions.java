package dev.entitect.editor;

import dev.entitect.model.Model;
import dev.entitect.model.TypeSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Completions for the line of an attribute: its type, and the options after the type.
final class Completions {

    private static final Pattern NAMED = Pattern.compile("\\s*[^\\s:?=]+\\s*(?::\\s*|\\s+)(?<type>.*)");
    private static final Pattern TYPED = Pattern.compile("(?<type>.*?[\\w)\\]?])\\s+(?<word>[\\w ]*)");
    private static final List<String> MODIFIERS = List.of("not null", "unique", "index", "key", "default ", "= ");
    private static final int MAX_COMPLETIONS = 12;
    /// Beyond this, a line no longer ends in a type or an option.
    private static final int MAX_LENGTH = 1000;

    private Completions() {}

    /// @param caret the position of the cursor in the text
    static List<WordCompletion> of(String text, int caret, Model model) {
        String before = text.substring(0, Math.min(caret, text.length()));
        Matcher named = NAMED.matcher(before);
        if (before.length() > MAX_LENGTH || !named.matches()) {
            return List.of();
        }
        String type = named.group("type");
        int start = named.start("type");
        List<WordCompletion> found = new ArrayList<>();
        for (String word : TypeSyntax.words(model)) {
            if (startsWith(word, type) && !word.equals(type)) {
                found.add(new WordCompletion(word, start));
            }
        }
        Matcher typed = TYPED.matcher(type);
        if (found.isEmpty() && typed.matches() && isType(typed.group("type"), model)) {
            String word = typed.group("word");
            MODIFIERS.stream().filter(modifier -> startsWith(modifier, word) && !type.contains(" " + modifier.strip() + " "))
                    .forEach(modifier -> found.add(new WordCompletion(modifier, start + typed.start("word"))));
        }
        return found.stream().limit(MAX_COMPLETIONS).toList();
    }

    private static boolean isType(String text, Model model) {
        try {
            return TypeSyntax.parse(text.replace("?", ""), model).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean startsWith(String word, String typed) {
        return word.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT));
    }
}
