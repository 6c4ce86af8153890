package dev.entitect.job.advice;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.edit.ClassEdits;
import dev.entitect.edit.Edit;
import dev.entitect.job.session.LiveProblems;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.Language;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveHost;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.StatementPlan;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance.Root;
import dev.entitect.model.Inheritance.Strategy;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A hierarchy as it runs under each strategy: its tables, the SQL of some queries, and how the database executes them.
///
/// @param generated whether rows were generated because the hierarchy has no sample rows
/// @param results   in the order of [Strategy]
public record InheritanceComparison(EntityId root, boolean generated, List<StrategyResult> results) {

    private static final int ROWS = 30;

    /// One strategy.
    ///
    /// @param tables   DDL by table name, in the order of the schema
    /// @param problems sentences that say why it does not work here; if there are any, there are neither tables nor queries
    public record StrategyResult(Strategy strategy, Map<String, String> tables, List<Query> queries, List<String> problems) {
        public StrategyResult {
            tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
            queries = List.copyOf(queries);
            problems = List.copyOf(problems);
        }
    }

    /// One query.
    ///
    /// @param elapsed duration of the second run, for which Hibernate had already parsed the query
    public record Query(String hql, int rows, List<SqlEvent> statements, Duration elapsed, List<StatementPlan> plans) {
        public Query {
            statements = List.copyOf(statements);
            plans = List.copyOf(plans);
        }
    }

    public InheritanceComparison {
        results = List.copyOf(results);
    }

    /// Runs the model under each strategy, one after the other, with its sample rows or, if the hierarchy has none, with generated ones.
    /// Takes seconds.
    ///
    /// @param root     an entity that others extend
    /// @param host     where the sessions run; stays open
    /// @param listener may throw to abandon the comparison
    public static InheritanceComparison of(Model model, EntityId root, LiveHost host, BootListener listener) {
        boolean rows = hasRows(model, root);
        Model filled = rows ? model : model.withSamplePlan(Optional.of(SamplePlan.standard().withRows(ROWS)));
        return new InheritanceComparison(root, !rows, Stream.of(Strategy.values())
                .map(strategy -> result(use(root, strategy).change().apply(filled), root, strategy, host, listener)).toList());
    }

    private static boolean hasRows(Model model, EntityId root) {
        return model.samplePlan().isPresent() || Stream
                .concat(Stream.of(model.entities().get(root)), ModelIndex.of(model).descendants(model.entities().get(root)).stream())
                .anyMatch(entity -> model.samples().find(entity.id()).filter(table -> !table.rows().isEmpty()).isPresent());
    }

    /// Whether an entity is at the top of a hierarchy.
    public static boolean applies(Model model, EntityId id) {
        return model.entities().find(id).filter(entity -> entity.inheritance() instanceof Root)
                .filter(entity -> !ModelIndex.of(model).descendants(entity).isEmpty()).isPresent();
    }

    /// Changes the strategy of the hierarchy.
    public static Edit use(EntityId root, Strategy strategy) {
        return ClassEdits.changeEntity("Store the hierarchy in " + words(strategy), root,
                entity -> entity.inheritance() instanceof Root before
                        ? entity.withInheritance(
                                new Root(strategy, before.abstractClass(), before.discriminatorColumn(), before.discriminatorValue()))
                        : entity);
    }

    /// How a strategy stores the rows, in words.
    public static String words(Strategy strategy) {
        return switch (strategy) {
            case SINGLE_TABLE -> "one table";
            case JOINED -> "joined tables";
            case TABLE_PER_CLASS -> "a table per class";
        };
    }

    private static StrategyResult result(Model model, EntityId root, Strategy strategy, LiveHost host, BootListener listener) {
        List<String> errors = new ModelCheck().check(model).stream().filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::message).toList();
        if (!errors.isEmpty()) {
            return new StrategyResult(strategy, Map.of(), List.of(), errors);
        }
        SessionPlan plan = SessionPlan.of(model);
        try (LiveSession session = host.open(plan.spec(), listener)) {
            ModelIndex index = ModelIndex.of(model);
            Entity top = model.entities().get(root);
            List<Query> queries = new ArrayList<>();
            for (String hql : queries(top, index.descendants(top))) {
                queries.add(run(session, hql));
            }
            return new StrategyResult(strategy, tables(plan.schema(), index, top, session.catalogue()), queries, List.of());
        } catch (LiveException refused) {
            return new StrategyResult(strategy, Map.of(), List.of(),
                    new LiveProblems(plan).explain(refused.problems()).stream().map(Problem::message).toList());
        }
    }

    /// Queries for the whole hierarchy, for one class, and for an attribute that only one class has.
    private static List<String> queries(Entity top, List<Entity> descendants) {
        Entity sub = descendants.stream().filter(it -> distinctive(it).isPresent()).findFirst().orElse(descendants.getFirst());
        List<String> queries = new ArrayList<>(List.of("from " + top.name(), "from " + sub.name()));
        distinctive(sub).ifPresent(attribute -> queries
                .add("from " + top.name() + " e where treat(e as " + sub.name() + ")." + attribute.name() + " is not null"));
        return queries;
    }

    private static Optional<Attribute> distinctive(Entity entity) {
        return entity.attributes().stream().filter(attribute -> attribute.type() instanceof BasicType).findFirst();
    }

    private static Query run(LiveSession session, String hql) {
        session.hql(hql, QueryOptions.DEFAULT);
        QueryResult second = session.hql(hql, QueryOptions.DEFAULT);
        List<StatementPlan> plans = session.explain(Language.HQL, hql, Map.of(), false, QueryOptions.DEFAULT);
        return new Query(hql, second.rows().size(), second.statements(), second.elapsed(), plans);
    }

    private static Map<String, String> tables(Schema schema, ModelIndex index, Entity top, Catalogue catalogue) {
        Map<String, String> tables = new LinkedHashMap<>();
        List<Table> there = schema.tables();
        Stream.concat(Stream.of(top), index.descendants(top).stream()).map(entity -> schema.table(entity.id())).distinct()
                .filter(there::contains)
                .forEach(table -> catalogue.table(table.name()).ifPresent(found -> tables.put(found.name(), TableText.of(found))));
        return tables;
    }
}
