package dev.entitect.naming;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Converts names between styles: `UserProfile`, `user_profile`, `user_profiles`.
public final class Words {

    private static final Pattern BEFORE_WORD = Pattern.compile("([^_])([A-Z][a-z]+)");
    private static final Pattern BEFORE_CAPITAL = Pattern.compile("([a-z0-9])([A-Z])");
    private static final Map<String, String> IRREGULAR = Map.of(
            "person", "people", "child", "children", "man", "men", "woman", "women", "foot", "feet", "mouse", "mice",
            "datum", "data", "analysis", "analyses", "index", "indexes", "staff", "staff");

    private Words() {}

    /// `UserProfile` and `userProfile` become `user_profile`; `HTTPServer` becomes `http_server`.
    public static String snake(String name) {
        String separated = BEFORE_WORD.matcher(name).replaceAll("$1_$2");
        return BEFORE_CAPITAL.matcher(separated).replaceAll("$1_$2").toLowerCase(Locale.ROOT);
    }

    /// `deleted_at` becomes `deletedAt`.
    public static String camel(String snake) {
        String[] words = snake.split("_+");
        StringBuilder name = new StringBuilder(words.length == 0 ? snake : words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(name.isEmpty() ? words[i] : capitalised(words[i]));
        }
        return name.toString();
    }

    /// The name with its last word in the English plural, in any style: `order_item` becomes `order_items`, `Category` becomes
    /// `Categories`.
    public static String plural(String name) {
        int start = lastWord(name);
        String word = name.substring(start);
        String lower = word.toLowerCase(Locale.ROOT);
        String plural = pluralWord(lower);
        if (plural.equals(lower)) {
            return name;
        }
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
        return name.substring(0, start) + (capital ? capitalised(plural) : plural);
    }

    private static String pluralWord(String word) {
        if (IRREGULAR.containsKey(word)) {
            return IRREGULAR.get(word);
        }
        if (word.isEmpty() || IRREGULAR.containsValue(word)) {
            return word;
        }
        if (word.matches(".*[^aeiou]y")) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        return word.matches(".*(s|x|z|ch|sh)") ? word + "es" : word + "s";
    }

    /// The name with its last word in the English singular: `comments` becomes `comment`, `sentMessages` becomes `sentMessage`. Other words
    /// are unchanged.
    public static String singular(String name) {
        int start = lastWord(name);
        String word = name.substring(start);
        String lower = word.toLowerCase(Locale.ROOT);
        String singular = IRREGULAR.entrySet().stream().filter(entry -> entry.getValue().equals(lower)).map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> singularWord(lower));
        if (singular.equals(lower)) {
            return name;
        }
        boolean capital = Character.isUpperCase(word.charAt(0));
        return name.substring(0, start) + (capital ? capitalised(singular) : singular);
    }

    private static String singularWord(String word) {
        if (word.matches(".*[^aeiou]ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        // statuses and buses, but not houses and clauses
        if (word.matches(".*(ss|[^aeo]us|x|z|ch|sh)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.length() > 2 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static int lastWord(String name) {
        int underscore = name.lastIndexOf('_') + 1;
        int capital = 0;
        for (int i = 1; i < name.length(); i++) {
            if (Character.isUpperCase(name.charAt(i)) && !Character.isUpperCase(name.charAt(i - 1))) {
                capital = i;
            }
        }
        return Math.max(underscore, capital);
    }

    public static String capitalised(String name) {
        return name.isEmpty()
                ? name
                : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT) + name.substring(name.offsetByCodePoints(0, 1));
    }

    /// `Order` becomes `order`, `URLEntry` `urlEntry`.
    public static String decapitalised(String name) {
        int capitals = 0;
        while (capitals < name.length() && Character.isUpperCase(name.charAt(capitals))) {
            capitals++;
        }
        int lowered = capitals > 1 && capitals < name.length() ? capitals - 1 : Math.min(capitals, name.length());
        return name.substring(0, lowered).toLowerCase(Locale.ROOT) + name.substring(lowered);
    }
}
