package dev.entitect.ui.preferences;

/// The preference for the memory limit of the live session's process.
public final class SessionMemory {

    /// In MB.
    public static final int DEFAULT = 512;
    public static final int MIN = 128;
    public static final int MAX = 65_536;

    private static final String KEY = "session-memory";

    private SessionMemory() {}

    /// In MB.
    public static int of(Preferences preferences) {
        return preferences.get(KEY).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf)
                .map(size -> Math.clamp(size, MIN, MAX)).orElse(DEFAULT);
    }

    /// @param megabytes applied at the next start of the process
    public static void set(Preferences preferences, int megabytes) {
        preferences.set(KEY, Integer.toString(Math.clamp(megabytes, MIN, MAX)));
        preferences.save();
    }
}
