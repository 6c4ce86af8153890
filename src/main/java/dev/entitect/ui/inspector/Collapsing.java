package dev.entitect.ui.inspector;

import java.util.HashMap;
import java.util.Map;

/// Which sections of the forms the user opened or folded, by their titles: the next form of the same kind looks the same.
final class Collapsing {

    private final Map<String, Boolean> chosen = new HashMap<>();

    boolean isOpen(String section, boolean standard) {
        return chosen.getOrDefault(section, standard);
    }

    void choose(String section, boolean open) {
        chosen.put(section, open);
    }
}
