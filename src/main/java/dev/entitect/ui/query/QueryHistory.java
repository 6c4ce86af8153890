package dev.entitect.ui.query;

import dev.entitect.live.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The queries that were run, and a place among them. Going back from the end keeps what was being typed, which is where going forward
/// ends.
final class QueryHistory {

    private static final int MOST = 100;

    private final List<Entry> entries = new ArrayList<>();
    /// The entry that is shown; the number of entries while something new is typed.
    private int position;
    private Entry draft = new Entry(Language.HQL, "");

    record Entry(Language language, String text) {
    }

    /// Remembers a query as the newest; one that was run before moves there.
    void add(Entry entry) {
        entries.remove(entry);
        entries.add(entry);
        if (entries.size() > MOST) {
            entries.removeFirst();
        }
        position = entries.size();
    }

    /// The query before the one that is shown; empty at the oldest.
    ///
    /// @param shown what the editor holds now
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

    /// The query after the one that is shown, and after the newest what was being typed; empty when that is shown.
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
