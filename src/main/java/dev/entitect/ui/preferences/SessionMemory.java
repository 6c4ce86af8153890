package dev.entitect.ui.preferences;

/// How much memory the process of the live session may use: a preference.
public final class SessionMemory {

    /// In MB.
    public static final int USUAL = 512;
    public static final int LEAST = 128;
    public static final int MOST = 65_536;

    private static final String KEY = "session-memory";

    private SessionMemory() {}

    /// In MB.
    public static int of(Preferences preferences) {
        return preferences.get(KEY).filter(text -> text.matches("\\d{1,6}")).map(Integer::valueOf)
                .map(size -> Math.clamp(size, LEAST, MOST)).orElse(USUAL);
    }

    /// @param megabytes held at the next start of the process
    public static void set(Preferences preferences, int megabytes) {
        preferences.set(KEY, Integer.toString(Math.clamp(megabytes, LEAST, MOST)));
        preferences.save();
    }
}
