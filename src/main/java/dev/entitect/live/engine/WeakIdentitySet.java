package dev.entitect.live.engine;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.HashSet;
import java.util.Set;

/// A set of objects compared by identity, without keeping them in memory. For one thread at a time.
final class WeakIdentitySet {

    private final Set<Key> keys = new HashSet<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    private static final class Key extends WeakReference<Object> {

        private final int hash;

        Key(Object object, ReferenceQueue<Object> queue) {
            super(object, queue);
            this.hash = System.identityHashCode(object);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            Object mine = get();
            return this == other || other instanceof Key key && mine != null && mine == key.get();
        }
    }

    void add(Object object) {
        for (Reference<?> cleared = gone.poll(); cleared != null; cleared = gone.poll()) {
            keys.remove(cleared);
        }
        keys.add(new Key(object, gone));
    }

    boolean contains(Object object) {
        return keys.contains(new Key(object, null));
    }
}
