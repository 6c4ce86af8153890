package dev.entitect.ui.inspector;

import java.util.HashMap;
import java.util.Map;

/// Which form sections the user expanded or collapsed, by title, so that the next form of the same kind looks the same.
final class Collapsing {

    private final Map<String, Boolean> chosen = new HashMap<>();

    boolean isExpanded(String section, boolean byDefault) {
        return chosen.getOrDefault(section, byDefault);
    }

    void setExpanded(String section, boolean expanded) {
        chosen.put(section, expanded);
    }
}
