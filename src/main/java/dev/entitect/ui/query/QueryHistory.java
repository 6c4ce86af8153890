package dev.entitect.ui.query;

import dev.entitect.live.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The history of queries, with a current position. Going back keeps the unfinished text, which is restored after the newest entry.
final class QueryHistory {

    private static final int MAX_ENTRIES = 100;

    private final List<Entry> entries = new ArrayList<>();
    /// Index of the shown entry; the number of entries while a new query is being typed.
    private int position;
    private Entry draft = new Entry(Language.HQL, "");

    record Entry(Language language, String text) {}

    /// Adds a query as the newest; an equal older one is moved to the end.
    void add(Entry entry) {
        entries.remove(entry);
        entries.add(entry);
        if (entries.size() > MAX_ENTRIES) {
            entries.removeFirst();
        }
        position = entries.size();
    }

    /// The query before the shown one; empty at the oldest.
    ///
    /// @param shown the editor's current text
    Optional<Entry> previous(Entry shown) {
        if (position == entries.size()) {
            draft = shown;
        }
        int before = position - 1;
        // the newest entry is still in the editor just after it was run
        if (before >= 0 && position == entries.size() && entries.get(before).equals(shown)) {
            before--;
        }
        if (before < 0) {
            return Optional.empty();
        }
        position = before;
        return Optional.of(entries.get(before));
    }

    /// The query after the shown one, or the unfinished text after the newest; empty if that is shown.
    Optional<Entry> next() {
        if (position >= entries.size()) {
            return Optional.empty();
        }
        position++;
        return Optional.of(position == entries.size() ? draft : entries.get(position));
    }

    List<Entry> newestFirst() {
        return entries.reversed().stream().toList();
    }
}
