package dev.entitect.live.engine;

import dev.entitect.live.Expansion;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.ObjectNode;
import dev.entitect.live.SqlEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;

/// The objects of one HQL result, in their open session. For one thread at a time.
final class ObjectResult implements AutoCloseable {

    private final long number;
    private final Session session;
    private final ObjectNodes nodes;
    private final List<String> names;
    private final List<Object> rows;
    private final List<SqlEvent> events;

    ObjectResult(long number, Session session, SessionFactoryImplementor factory, List<String> names, List<Object> rows, QueryRun run) {
        this.number = number;
        this.session = session;
        this.nodes = new ObjectNodes(new EntityValues(factory));
        this.names = names;
        this.rows = rows;
        this.events = new ArrayList<>(run.events());
    }

    long number() {
        return number;
    }

    Expansion expand(int row, List<String> path, QueryRun run) {
        if (row < 0 || row >= rows.size()) {
            throw new LiveException(LiveProblem.of(LiveProblem.Kind.HQL, "The result has no row " + (row + 1) + "."));
        }
        List<ObjectNode> inside = inside(rows.get(row), path);
        List<SqlEvent> sent = run.events();
        events.addAll(sent);
        return new Expansion(inside, sent, NPlusOneFinder.find(events));
    }

    private List<ObjectNode> inside(Object row, List<String> path) {
        if (names.size() > 1 && row instanceof Object[] several) {
            if (path.isEmpty()) {
                return Stream.iterate(0, i -> i < names.size(), i -> i + 1).map(i -> nodes.node(names.get(i), several[i])).toList();
            }
            return nodes.inside(several[names.indexOf(path.getFirst())], path.subList(1, path.size()));
        }
        return nodes.inside(row, path);
    }

    @Override
    public void close() {
        session.close();
    }
}
