package dev.entitect.sample;

import dev.entitect.sample.Vocabulary.Kind;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;

/// State that the cells of one row share so that they are consistent: an e-mail address matches the name, a change follows the creation.
final class Row {

    /// The latest time in any row: a constant, because generated rows must not depend on the clock.
    static final LocalDateTime ANCHOR = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int TWO_YEARS_IN_MINUTES = 2 * 365 * 24 * 60;
    private static final int STEP_MINUTES = 20 * 24 * 60;

    final Random random;
    private final Vocabulary vocabulary;
    private String firstName;
    private String lastName;
    private String phrase;
    private LocalDateTime start;

    Row(Random random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    /// Starts the next row.
    void next() {
        firstName = null;
        lastName = null;
        phrase = null;
        start = null;
    }

    String pick(Kind kind) {
        return vocabulary.pick(kind, random);
    }

    String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    /// A number between both bounds, inclusive.
    int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    String firstName() {
        firstName = firstName == null ? pick(Kind.FIRST_NAME) : firstName;
        return firstName;
    }

    String lastName() {
        lastName = lastName == null ? pick(Kind.LAST_NAME) : lastName;
        return lastName;
    }

    String handle() {
        return letters(firstName()) + "." + letters(lastName());
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }

    /// What the row is about.
    String title(Kind kind) {
        phrase = phrase == null ? pick(kind) : phrase;
        return phrase;
    }

    /// A time after all times of lower steps.
    ///
    /// @param step 0 for the first
    LocalDateTime time(int step) {
        if (start == null) {
            start = ANCHOR.minusMinutes(number(4 * STEP_MINUTES, TWO_YEARS_IN_MINUTES));
        }
        return start.plusMinutes((long) step * STEP_MINUTES + (step == 0 ? 0 : random.nextInt(STEP_MINUTES)));
    }
}
