package dev.entitect.cli;

import dev.entitect.connect.ConnectionUrl;
import dev.entitect.job.session.ConnectionPlan;
import dev.entitect.job.session.LiveAnswer;
import dev.entitect.job.session.LiveService;
import dev.entitect.live.Language;
import dev.entitect.live.LiveHost;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.StatementPlan;
import dev.entitect.live.Target;
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
        description = "Runs a query in a live session of a model, with its sample rows or on a database.")
final class QueryCommand implements Callable<Integer> {

    private static final int MEMORY = 512;

    @Mixin
    private ModelArgument argument;

    @ArgGroup(multiplicity = "1")
    private Statement statement;

    @Option(names = "--param", paramLabel = "NAME=VALUE", description = "Query parameter; can be repeated.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(names = "--show-sql", description = "Print the executed SQL statements with their times.")
    private boolean showSql;

    @Option(names = "--trace",
            description = "Print the executed SQL statements with their causes, and N+1 loading.")
    private boolean trace;

    @Option(names = "--explain", description = "Print the execution plan and missing indexes.")
    private boolean explain;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "500", description = "Maximum number of rows to print (${DEFAULT-VALUE}).")
    private int limit;

    @Option(names = "--rows", paramLabel = "N", description = "Generate N additional rows per entity.")
    private Optional<Integer> rows;

    @Option(names = "--url", paramLabel = "URL",
            description = "JDBC or SQLAlchemy URL of an existing database to query, read-only. A password that is not in the URL is taken "
                    + "from ENTITECT_PASSWORD.")
    private Optional<String> url;

    @Option(names = "--allow-changes", description = "Allow changes to the database given with --url.")
    private boolean allowChanges;

    @Spec
    private CommandSpec spec;

    /// Exactly one of these options is required.
    private static final class Statement {
        @Option(names = "--hql", paramLabel = "QUERY", required = true, description = "HQL query.")
        private String hql;

        @Option(names = "--sql", paramLabel = "QUERY", required = true, description = "SQL query.")
        private String sql;

        @Option(names = "--java", paramLabel = "FILE", required = true,
                description = "File with Java statements, which can use the variable session.")
        private Path java;
    }

    private final SessionHosts hosts;

    QueryCommand(SessionHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new BadInputException("--limit must be at least 1, not " + limit + ".");
        }
        if (rows.isPresent() && url.isPresent()) {
            throw new BadInputException("--rows cannot be combined with --url: rows are generated only in the in-memory database.");
        }
        Model model = withRows(argument.open());
        QueryOptions options = new QueryOptions(limit, QueryOptions.DEFAULT.timeout());
        // Java runs in a separate process, since it may do anything
        LiveHost host = statement.java == null ? hosts.inProcess() : hosts.separate(MEMORY);
        try (LiveService live = new LiveService(host)) {
            url.ifPresent(text -> live.runOn(target(text)));
            if (statement.java != null) {
                String code = read(statement.java);
                return ask(live, model, session -> session.java(code, options), this::print);
            }
            boolean hql = statement.hql != null;
            String text = hql ? statement.hql : statement.sql;
            if (explain) {
                Language in = hql ? Language.HQL : Language.SQL;
                return ask(live, model, session -> session.explain(in, text, parameters, true, options), this::print);
            }
            return ask(live, model, session -> hql ? session.hql(text, parameters, options) : session.sql(text, parameters, options),
                    this::print);
        }
    }

    private <T> int ask(LiveService live, Model model, Function<LiveSession, T> work, Consumer<T> printer) {
        return switch (live.ask(model, work, state -> {})) {
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
            throw new BadInputException("The file " + file + " could not be read. Specify a file with Java statements after --java.");
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

    /// A query that cannot run is invalid input; a model that cannot run has problems.
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
            case HQL, DATA, SQL, JAVA, CANCELLED, TIMED_OUT, DIED -> true;
            case COMPILE, MAPPING, SCHEMA, SEED -> false;
        };
    }
}
