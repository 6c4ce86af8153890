package dev.entitect.live.engine;

import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.Transaction;

/// What Java snippets work with. Snippets come to it by [#current()], since nothing but their class loader connects them with their
/// console.
public final class SnippetBindings {

    private static final StackWalker WALKER = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private final SessionFactory factory;

    SnippetBindings(SessionFactory factory) {
        this.factory = factory;
    }

    /// The desk of the console whose snippet calls.
    ///
    /// @throws IllegalStateException when something else calls
    public static SnippetBindings current() {
        if (WALKER.getCallerClass().getClassLoader() instanceof SnippetLoader loader) {
            return loader.desk();
        }
        throw new IllegalStateException("Only a snippet has a desk");
    }

    public SessionFactory factory() {
        return factory;
    }

    /// Another session.
    public Session open() {
        return factory.openSession();
    }

    /// Writes what has changed and makes it last; does nothing when no transaction is active.
    public void commit(Session session) {
        Transaction transaction = session.getTransaction();
        if (transaction.isActive()) {
            transaction.commit();
        }
    }

    /// Gives up what was not committed. Objects keep what was done to them.
    public void rollback(Session session) {
        Transaction transaction = session.getTransaction();
        if (transaction.isActive()) {
            transaction.rollback();
        }
    }

    /// Begins a transaction when none is active in the session.
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
