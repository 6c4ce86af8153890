package dev.entitect.cli;

import dev.entitect.connect.ConnectionUrl;
import dev.entitect.job.ConnectionPlan;
import dev.entitect.job.LiveAnswer;
import dev.entitect.job.LiveService;
import dev.entitect.live.StatementPlan;
import dev.entitect.live.Language;
import dev.entitect.live.LiveHost;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.Target;
import dev.entitect.live.child.ChildHost;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Connection;
import dev.entitect.model.Model;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.id.ConnectionId;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "query", mixinStandardHelpOptions = true,
        description = "Boots a live session of a model with its sample rows, or on a database, and asks it something.")
final class QueryCommand implements Callable<Integer> {

    private static final int MEMORY = 512;

    @Mixin
    private ModelArgument argument;

    @ArgGroup(multiplicity = "1")
    private Question question;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "A parameter of the query; may be given several times.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(names = "--show-sql", description = "Print the SQL statements that ran, and their times.")
    private boolean showSql;

    @Option(names = "--trace",
            description = "Print the statements with the reason for each, and associations that were loaded one by one (N+1).")
    private boolean trace;

    @Option(names = "--explain", description = "Print how the database runs the query, and indexes that it lacks.")
    private boolean explain;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "500", description = "The most rows to print (${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--rows", paramLabel = "N", description = "Make up so many rows of each entity besides those of the model.")
    private Optional<Integer> rows;

    @Option(names = "--url", paramLabel = "URL",
            description = "Ask a database that is there, read-only: a JDBC or SQLAlchemy URL. A password that is not part of it is taken "
                    + "from ENTITECT_PASSWORD.")
    private Optional<String> url;

    @Option(names = "--allow-changes", description = "With --url: rows may be changed.")
    private boolean allowChanges;

    @Spec
    private CommandSpec spec;

    /// Exactly one of these.
    private static final class Question {
        @Option(names = "--hql", paramLabel = "QUERY", required = true, description = "A query in Hibernate's language.")
        private String hql;

        @Option(names = "--sql", paramLabel = "QUERY", required = true, description = "A query in SQL.")
        private String sql;

        @Option(names = "--java", paramLabel = "FILE", required = true,
                description = "A file with Java statements, run with a session at hand.")
        private Path java;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new BadInputException("--limit must be at least 1, not " + limit + ".");
        }
        if (rows.isPresent() && url.isPresent()) {
            throw new BadInputException("--rows goes into a database of the session's own, and not with --url.");
        }
        Model model = withRows(argument.open());
        QueryOptions options = new QueryOptions(limit, QueryOptions.DEFAULT.timeout());
        // Java is kept in a process of its own, since it may do anything
        LiveHost host = question.java == null ? new EngineHost() : new ChildHost(() -> MEMORY);
        try (LiveService live = new LiveService(host)) {
            url.ifPresent(text -> live.runOn(target(text)));
            if (question.java != null) {
                String code = read(question.java);
                return ask(live, model, session -> session.java(code, options), this::print);
            }
            boolean hql = question.hql != null;
            String text = hql ? question.hql : question.sql;
            if (explain) {
                Language in = hql ? Language.HQL : Language.SQL;
                return ask(live, model, session -> session.explain(in, text, parameters, true, options), this::print);
            }
            return ask(live, model, session -> hql ? session.hql(text, parameters, options) : session.sql(text, parameters, options),
                    this::print);
        }
    }

    private <T> int ask(LiveService live, Model model, Function<LiveSession, T> asking, Consumer<T> printer) {
        return switch (live.ask(model, asking, state -> {})) {
            case LiveAnswer.Done<T> done -> {
                printer.accept(done.result());
                yield CommandLineInterface.OK;
            }
            case LiveAnswer.Refused<T> refused -> explain(refused, model);
        };
    }

    private Model withRows(Model model) {
        if (rows.filter(count -> count < 0).isPresent()) {
            throw new BadInputException("--rows must not be negative: " + rows.get() + ".");
        }
        return rows
                .map(count -> model.withSamplePlan(
                        Optional.of(model.samplePlan().orElseGet(SamplePlan::standard).withRows(count).withRowsOf(Map.of()))))
                .orElse(model);
    }

    private Target target(String text) {
        try {
            ConnectionUrl parsed = ConnectionUrl.parse(text);
            Connection connection = Connection.of(new ConnectionId("command-line"), "command line", parsed.dialect(), parsed.jdbc())
                    .withUser(parsed.user().orElse(""));
            Optional<String> password = parsed.password().or(() -> Optional.ofNullable(System.getenv("ENTITECT_PASSWORD")));
            return new Target.Server(ConnectionPlan.pool(connection, password).lazily(), allowChanges);
        } catch (IllegalArgumentException unreadable) {
            throw new BadInputException(unreadable.getMessage());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new BadInputException("The file " + file + " cannot be read. Name a file with Java statements after --java.");
        }
    }

    private void print(QueryResult result) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ResultPrinter.json(result, showSql || trace, out);
        } else {
            ResultPrinter.table(result, showSql && !trace, out);
            if (trace) {
                TracePrinter.print(result.statements(), result.findings(), out);
            }
        }
    }

    private void print(SnippetResult result) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(result.printed());
        result.steps().stream().filter(step -> !step.value().isEmpty())
                .forEach(step -> out.println((step.name().isEmpty() ? "" : step.name() + " = ") + step.value()));
        if (trace || showSql) {
            out.println();
            TracePrinter.print(result.statements(), result.findings(), out);
        }
    }

    private void print(List<StatementPlan> plans) {
        PlanPrinter.print(plans, spec.commandLine().getOut());
    }

    /// A query that cannot run is bad input; a model that cannot has problems.
    private int explain(LiveAnswer.Refused<?> refused, Model model) {
        PrintWriter err = spec.commandLine().getErr();
        List<LiveProblem> ofQuery = refused.reasons().stream().flatMap(reason -> reason.live().stream()).filter(QueryCommand::isOfQuery)
                .toList();
        if (ofQuery.isEmpty()) {
            new ProblemPrinter(model, err).print(refused.reasons().stream().map(LiveAnswer.Reason::problem).toList());
            return CommandLineInterface.PROBLEMS;
        }
        for (LiveProblem problem : ofQuery) {
            String where = problem.line() == 0 ? "" : "line " + problem.line() + ", column " + problem.column() + ": ";
            err.println("entitect: " + where + problem.message());
        }
        return CommandLineInterface.BAD_INPUT;
    }

    private static boolean isOfQuery(LiveProblem problem) {
        return switch (problem.kind()) {
            case HQL, SQL, JAVA, CANCELLED, TIMED_OUT, DIED -> true;
            case COMPILE, MAPPING, SCHEMA, SEED -> false;
        };
    }
}
