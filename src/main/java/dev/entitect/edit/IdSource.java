package dev.entitect.edit;

import java.util.random.RandomGenerator;

/// Generates the text of new ids. Ids are random, so that two people who add to the same file do not cause conflicts.
@FunctionalInterface
public interface IdSource {

    /// Ten letters and digits, unique for all practical purposes: 32^10 possibilities.
    String next();

    static IdSource random(RandomGenerator random) {
        String alphabet = "abcdefghijkmnpqrstuvwxyz23456789";
        return () -> {
            StringBuilder text = new StringBuilder(10);
            for (int i = 0; i < 10; i++) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            return text.toString();
        };
    }
}
