package dev.entitect.live.engine;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;

/// The objects predefined for Java snippets. Snippets get it by [#current()], since only their class loader connects them with their
/// console.
public final class SnippetBindings {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final SessionFactory factory;

    SnippetBindings(SessionFactory factory) {
        this.factory = factory;
    }

    /// The bindings of the console whose snippet calls this.
    ///
    /// @throws IllegalStateException if the caller is not a snippet
    public static SnippetBindings current() {
        if (WALKER.getCallerClass().getClassLoader() instanceof SnippetLoader loader) {
            return loader.bindings();
        }
        throw new IllegalStateException("The caller is not a snippet");
    }

    public SessionFactory factory() {
        return factory;
    }

    /// Another session.
    public Session open() {
        return factory.openSession();
    }

    /// Flushes and commits; does nothing if no transaction is active.
    public void commit(Session session) {
        Transaction transaction = session.getTransaction();
        if (transaction.isActive()) {
            transaction.commit();
        }
    }

    /// Discards uncommitted changes in the database. Objects keep their changes.
    public void rollback(Session session) {
        Transaction transaction = session.getTransaction();
        if (transaction.isActive()) {
            transaction.rollback();
        }
    }

    /// Starts a transaction if none is active in the session.
    ///
    /// @param session null for none
    void begin(Object session) {
        if (session instanceof Session open && open.isOpen() && !open.getTransaction().isActive()) {
            open.beginTransaction();
        }
    }

    void close(Object session) {
        if (session instanceof Session open && open.isOpen()) {
            rollback(open);
            open.close();
        }
    }
}
