package dev.entitect.ui.preferences;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// Fingerprints of the Java code that the user has allowed to run, kept between starts.
public final class TrustedCode {

    private static final String KEY = "trusted-code";
    private static final int MAX_FINGERPRINTS = 500;

    private TrustedCode() {}

    public static Set<String> read(Preferences preferences) {
        return Arrays.stream(preferences.get(KEY).orElse("").split(" ")).filter(fingerprint -> fingerprint.matches("[0-9a-f]+"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Drops the oldest fingerprints if there are too many; the user is asked again about their code.
    public static void write(Preferences preferences, Set<String> fingerprints) {
        preferences.set(KEY,
                fingerprints.stream().skip(Math.max(0, fingerprints.size() - MAX_FINGERPRINTS)).collect(Collectors.joining(" ")));
        preferences.save();
    }
}
