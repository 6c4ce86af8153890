package dev.entitect.sample;

import dev.entitect.sample.Vocabulary.Kind;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;

/// What the cells of one row share, so that they fit each other: an e-mail address its name, a change the time of creation.
final class Row {

    /// The latest moment of all rows: nothing here asks a clock.
    static final LocalDateTime ANCHOR = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final int MINUTES_OF_TWO_YEARS = 2 * 365 * 24 * 60;
    private static final int LATER = 20 * 24 * 60;

    final Random random;
    private final Vocabulary vocabulary;
    private String firstName;
    private String lastName;
    private String phrase;
    private LocalDateTime begun;

    Row(Random random, Vocabulary vocabulary) {
        this.random = random;
        this.vocabulary = vocabulary;
    }

    /// Another row begins.
    void next() {
        firstName = null;
        lastName = null;
        phrase = null;
        begun = null;
    }

    String pick(Kind kind) {
        return vocabulary.pick(kind, random);
    }

    String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    /// Between both, which count too.
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

    /// A moment after all those of a lower step.
    ///
    /// @param step 0 for the beginning
    LocalDateTime time(int step) {
        if (begun == null) {
            begun = ANCHOR.minusMinutes(number(4 * LATER, MINUTES_OF_TWO_YEARS));
        }
        return begun.plusMinutes((long) step * LATER + (step == 0 ? 0 : random.nextInt(LATER)));
    }
}
