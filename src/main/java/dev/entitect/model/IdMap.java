package dev.entitect.model;

import dev.entitect.model.id.ElementId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// An immutable map from ids to values, in the order of the ids' text: the order of the file.
///
/// A change copies one array of references, about 20 kB for 5,000 values; the values themselves are shared.
public final class IdMap<K extends ElementId, V> implements Iterable<V> {

    private static final Comparator<Entry<?, ?>> ORDER = Comparator.comparing((Entry<?, ?> entry) -> entry.key.value())
            .thenComparing(entry -> entry.key.getClass().getName());

    private final Entry<K, V>[] entries;

    private IdMap(Entry<K, V>[] sorted) {
        entries = sorted;
    }

    private record Entry<K extends ElementId, V>(K key, V value) {}

    @SuppressWarnings({"unchecked", "rawtypes"}) // generic arrays cannot be created; this one never leaves the class
    private static <K extends ElementId, V> Entry<K, V>[] array(int length) {
        return new Entry[length];
    }

    public static <K extends ElementId, V> IdMap<K, V> empty() {
        return new IdMap<>(array(0));
    }

    /// @throws IllegalArgumentException if two values have the same id
    public static <K extends ElementId, V> IdMap<K, V> of(Collection<? extends V> values, Function<? super V, K> key) {
        Entry<K, V>[] sorted = array(values.size());
        int next = 0;
        for (V value : values) {
            sorted[next++] = new Entry<>(key.apply(value), value);
        }
        Arrays.sort(sorted, ORDER);
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i].key.equals(sorted[i - 1].key)) {
                throw new IllegalArgumentException("Two elements have the id \"" + sorted[i].key + "\"");
            }
        }
        return new IdMap<>(sorted);
    }

    public Optional<V> find(ElementId id) {
        int index = indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(entries[index].value);
    }

    /// @throws NoSuchElementException if there is none
    public V get(K id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No element has the id \"" + id + "\""));
    }

    public boolean contains(ElementId id) {
        return indexOf(id) >= 0;
    }

    public IdMap<K, V> with(K id, V value) {
        int index = indexOf(id);
        if (index >= 0) {
            if (entries[index].value == value) {
                return this;
            }
            Entry<K, V>[] changed = entries.clone();
            changed[index] = new Entry<>(id, value);
            return new IdMap<>(changed);
        }
        int place = -index - 1;
        Entry<K, V>[] grown = array(entries.length + 1);
        System.arraycopy(entries, 0, grown, 0, place);
        grown[place] = new Entry<>(id, value);
        System.arraycopy(entries, place, grown, place + 1, entries.length - place);
        return new IdMap<>(grown);
    }

    public IdMap<K, V> without(ElementId id) {
        int index = indexOf(id);
        if (index < 0) {
            return this;
        }
        Entry<K, V>[] shrunk = array(entries.length - 1);
        System.arraycopy(entries, 0, shrunk, 0, index);
        System.arraycopy(entries, index + 1, shrunk, index, shrunk.length - index);
        return new IdMap<>(shrunk);
    }

    /// The ids whose values differ between the maps, or are missing in one of them; values are compared by identity. Fast if the maps share
    /// most entries.
    public List<K> differences(IdMap<K, ?> other) {
        List<K> different = new ArrayList<>();
        int here = 0;
        int there = 0;
        while (here < entries.length || there < other.entries.length) {
            if (here < entries.length && there < other.entries.length && entries[here] == (Object) other.entries[there]) {
                here++;
                there++;
                continue;
            }
            int order = here == entries.length
                    ? 1
                    : there == other.entries.length ? -1 : ORDER.compare(entries[here], other.entries[there]);
            if (order != 0 || entries[here].value != (Object) other.entries[there].value) {
                different.add(order <= 0 ? entries[here].key : other.entries[there].key);
            }
            here += order <= 0 ? 1 : 0;
            there += order >= 0 ? 1 : 0;
        }
        return different;
    }

    public int size() {
        return entries.length;
    }

    public boolean isEmpty() {
        return entries.length == 0;
    }

    public Stream<V> stream() {
        return Arrays.stream(entries).map(Entry::value);
    }

    public List<V> values() {
        return stream().toList();
    }

    public List<K> ids() {
        return Arrays.stream(entries).map(Entry::key).toList();
    }

    @Override
    public Iterator<V> iterator() {
        return stream().iterator();
    }

    private int indexOf(ElementId id) {
        return Arrays.binarySearch(entries, new Entry<>(id, null), ORDER);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdMap<?, ?> map && Arrays.equals(entries, map.entries);
    }

    @Override
    public int hashCode() {
        return Objects.hash((Object[]) entries);
    }

    @Override
    public String toString() {
        return values().toString();
    }
}
