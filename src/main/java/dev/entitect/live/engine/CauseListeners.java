package dev.entitect.live.engine;

import dev.entitect.live.Cause;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AutoFlushEvent;
import org.hibernate.event.spi.AutoFlushEventListener;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.FlushEvent;
import org.hibernate.event.spi.FlushEventListener;
import org.hibernate.event.spi.InitializeCollectionEvent;
import org.hibernate.event.spi.InitializeCollectionEventListener;
import org.hibernate.event.spi.LoadEvent;
import org.hibernate.event.spi.LoadEventListener;

/// Tells the current run why Hibernate is about to send statements. Each event is observed twice: before and after Hibernate's own
/// listener.
final class CauseListeners {

    private final SqlTrace trace;
    private final ReferringAssociations roles;

    private CauseListeners(SqlTrace trace, SessionFactoryImplementor factory) {
        this.trace = trace;
        this.roles = new ReferringAssociations(factory);
    }

    static void listen(SessionFactoryImplementor factory, SqlTrace trace) {
        CauseListeners causes = new CauseListeners(trace, factory);
        EventListenerRegistry registry = factory.getEventEngine().getListenerRegistry();
        registry.prependListeners(EventType.INIT_COLLECTION, (InitializeCollectionEventListener) causes::enter);
        registry.appendListeners(EventType.INIT_COLLECTION, (InitializeCollectionEventListener) event -> causes.leave());
        registry.prependListeners(EventType.LOAD, (LoadEventListener) causes::enter);
        registry.appendListeners(EventType.LOAD, (LoadEventListener) (event, type) -> causes.leave());
        registry.prependListeners(EventType.FLUSH, (FlushEventListener) causes::enter);
        registry.appendListeners(EventType.FLUSH, (FlushEventListener) event -> causes.leave());
        registry.prependListeners(EventType.AUTO_FLUSH, new BeforeAutoFlush(causes));
        registry.appendListeners(EventType.AUTO_FLUSH, new AfterAutoFlush(causes));
    }

    /// Hibernate accepts only one listener per class.
    private record BeforeAutoFlush(CauseListeners causes) implements AutoFlushEventListener {
        @Override
        public void onAutoFlush(AutoFlushEvent event) {
            causes.enter(new Cause(Cause.Kind.FLUSH, "a query that may need the changes", 0, ""));
        }
    }

    private record AfterAutoFlush(CauseListeners causes) implements AutoFlushEventListener {
        @Override
        public void onAutoFlush(AutoFlushEvent event) {
            causes.leave();
        }
    }

    private void enter(InitializeCollectionEvent event) {
        enter(new Cause(Cause.Kind.LAZY_COLLECTION, event.getCollection().getRole(), 0, ModelAccess.find()));
    }

    private void enter(LoadEvent event, LoadEventListener.LoadType type) {
        if (type == LoadEventListener.IMMEDIATE_LOAD) {
            String role = roles.of(event.getSession(), event.getEntityClassName(), event.getEntityId());
            enter(new Cause(Cause.Kind.LAZY_ENTITY, role, 0, ModelAccess.find()));
        } else if (type == LoadEventListener.INTERNAL_LOAD_EAGER) {
            enter(new Cause(Cause.Kind.EAGER_ENTITY, roles.eager(event.getEntityClassName()), 0, ""));
        } else if (Set.of(LoadEventListener.GET, LoadEventListener.LOAD, LoadEventListener.RELOAD).contains(type)) {
            enter(new Cause(Cause.Kind.FIND, event.getEntityClassName(), 0, ""));
        } else {
            // nothing is sent for a proxy, but the end of the event needs a matching start
            trace.current().ifPresent(run -> run.enter(new Cause(Cause.Kind.FIND, event.getEntityClassName(), 0, "")));
        }
    }

    private void enter(FlushEvent event) {
        boolean commit = StackWalker.getInstance()
                .walk(frames -> frames.limit(40).anyMatch(frame -> frame.getMethodName().equals("beforeTransactionCompletion")
                        || frame.getMethodName().equals("flushBeforeTransactionCompletion")));
        enter(new Cause(Cause.Kind.FLUSH, commit ? "the commit" : "flush()", 0, ""));
    }

    private void enter(Cause cause) {
        trace.current().ifPresent(
                run -> run.enter(cause.kind() == Cause.Kind.FLUSH ? new Cause(cause.kind(), cause.subject(), run.nextFlush(), "") : cause));
    }

    private void leave() {
        trace.current().ifPresent(QueryRun::leave);
    }
}
