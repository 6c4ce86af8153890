package dev.entitect.ui.preferences;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Prints of the Java code that the user has allowed to run, from one start to the next.
public final class TrustedCode {

    private static final String KEY = "trusted-code";
    private static final int MOST = 500;

    private TrustedCode() {}

    public static Set<String> read(Preferences preferences) {
        return Arrays.stream(preferences.get(KEY).orElse("").split(" ")).filter(fingerprint -> fingerprint.matches("[0-9a-f]+"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// The oldest are forgotten when there are too many; they are asked about again.
    public static void write(Preferences preferences, Set<String> fingerprints) {
        preferences.set(KEY, fingerprints.stream().skip(Math.max(0, fingerprints.size() - MOST)).collect(Collectors.joining(" ")));
        preferences.save();
    }
}
