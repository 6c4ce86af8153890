package dev.entitect.live.engine;

import dev.entitect.live.AlternativeRun;
import dev.entitect.live.AlternativeRun.LoadingStrategy;
import dev.entitect.live.NPlusOne;
import dev.entitect.live.SqlEvent;
import jakarta.persistence.EntityGraph;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.FlushMode;
import org.hibernate.Hibernate;
import org.hibernate.Session;
import org.hibernate.Transaction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.hibernate.query.SelectionQuery;

/// Runs one query with several loading strategies, accessing the same association of each of its rows, and compares the costs. Each
/// strategy uses a separate session whose transaction is rolled back. For one thread at a time.
final class Alternatives {

    private static final int BATCH = 32;

    private final SessionFactoryImplementor factory;
    private final EntityValues values;

    Alternatives(SessionFactoryImplementor factory) {
        this.factory = factory;
        this.values = new EntityValues(factory);
    }

    /// In the order of [LoadingStrategy]; strategies that are not possible say why.
    List<AlternativeRun> run(NPlusOne finding, QueryRun run) {
        Optional<String> alias = RootAlias.of(finding.query(), factory, finding.owner());
        List<AlternativeRun> runs = new ArrayList<>();
        for (LoadingStrategy strategy : LoadingStrategy.values()) {
            boolean rewrites = strategy == LoadingStrategy.JOIN_FETCH || strategy == LoadingStrategy.ENTITY_GRAPH;
            if (finding.query().isEmpty() || finding.query().startsWith("<")) {
                runs.add(refused(strategy, finding.query(), "The query is not in HQL."));
            } else if (rewrites && alias.isEmpty()) {
                runs.add(refused(strategy, finding.query(), "The query does not select " + simple(finding.owner())
                        + " itself, so it cannot fetch " + finding.attribute() + "."));
            } else {
                runs.add(run(strategy, finding, alias.orElse(""), run));
            }
        }
        return runs;
    }

    private static AlternativeRun refused(LoadingStrategy strategy, String hql, String why) {
        return new AlternativeRun(strategy, hql, List.of(), 0, 0, Duration.ZERO, why);
    }

    private AlternativeRun run(LoadingStrategy strategy, NPlusOne finding, String alias, QueryRun run) {
        String hql = strategy == LoadingStrategy.JOIN_FETCH
                ? JoinFetch.rewrite(finding.query(), alias, finding.attribute())
                : finding.query();
        int before = run.events().size();
        long start = System.nanoTime();
        try (Session session = factory.openSession()) {
            session.setDefaultReadOnly(true);
            session.setHibernateFlushMode(FlushMode.MANUAL);
            if (strategy == LoadingStrategy.BATCH) {
                session.setFetchBatchSize(BATCH);
            }
            session.setSubselectFetchingEnabled(strategy == LoadingStrategy.SUBSELECT);
            Transaction transaction = session.beginTransaction();
            try {
                SelectionQuery<Object> query = session.createSelectionQuery(hql, Object.class);
                if (strategy == LoadingStrategy.ENTITY_GRAPH) {
                    query.setHint("jakarta.persistence.loadgraph", graph(session, finding));
                }
                List<Object> found = query.getResultList();
                load(found, finding);
                List<SqlEvent> events = run.events();
                List<SqlEvent> mine = events.subList(before, events.size());
                return new AlternativeRun(strategy, hql, mine, mine.stream().mapToLong(SqlEvent::rows).sum(), found.size(),
                        Duration.ofNanos(System.nanoTime() - start), "");
            } finally {
                transaction.rollback();
            }
        } catch (StoppedException stopped) {
            throw stopped;
        } catch (RuntimeException impossible) {
            return refused(strategy, hql, String.valueOf(impossible.getMessage()));
        }
    }

    private EntityGraph<?> graph(Session session, NPlusOne finding) {
        EntityGraph<?> graph = session.createEntityGraph(values.mapping(finding.owner()).getMappedJavaType().getJavaTypeClass());
        graph.addAttributeNodes(finding.attribute());
        return graph;
    }

    /// Accesses the association of every owner that was found or is reachable from the objects found.
    private void load(List<Object> found, NPlusOne finding) {
        EntityMappingType owner = values.mapping(finding.owner());
        for (Object row : found) {
            for (Object item : row instanceof Object[] several ? List.of(several) : List.of(row)) {
                load(item, owner, finding.attribute(), 0);
            }
        }
    }

    private void load(Object object, EntityMappingType owner, String attribute, int depth) {
        Object entity = object == null ? null : Hibernate.unproxy(object);
        EntityMappingType mapping = entity == null ? null : values.mappingOf(entity);
        if (mapping == null) {
            return;
        }
        if (mapping == owner || owner.isTypeOrSuperType(mapping)) {
            Hibernate.initialize(mapping.findAttributeMapping(attribute).getValue(entity));
        } else if (depth == 0) {
            mapping.forEachAttributeMapping(part -> {
                Object value = part.getValue(entity);
                if (Hibernate.isInitialized(value) || part instanceof org.hibernate.metamodel.mapping.PluralAttributeMapping many
                        && many.getElementDescriptor() instanceof org.hibernate.metamodel.mapping.EntityValuedModelPart elements
                        && owner.isTypeOrSuperType(elements.getEntityMappingType())) {
                    for (Object element : value instanceof Iterable<?> several ? several : List.of(value == null ? "" : value)) {
                        load(element, owner, attribute, depth + 1);
                    }
                }
            });
        }
    }

    private static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
