package dev.entitect.naming;

import java.util.Locale;

/// Counts of things in English sentences.
public final class Counts {

    private Counts() {}

    /// `1 row`, `4 rows`, `0 entities`, `12,000 own rows`: only the last word is put in the plural.
    ///
    /// @param noun in the singular
    public static String of(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : Words.plural(noun));
    }
}
