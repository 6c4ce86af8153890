package dev.entitect.cli;

import dev.entitect.job.LiveAnswer;
import dev.entitect.job.LiveService;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Model;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "query", mixinStandardHelpOptions = true,
        description = "Boots a live session of a model with its sample rows, and asks it something.")
final class QueryCommand implements Callable<Integer> {

    @Mixin
    private ModelArgument argument;

    @ArgGroup(multiplicity = "1")
    private Language language;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Option(names = "--show-sql", description = "Print the SQL statements that ran, and their times.")
    private boolean showSql;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "500", description = "The most rows to print (${DEFAULT-VALUE}).")
    private int limit;

    @Spec
    private CommandSpec spec;

    /// Exactly one of the two.
    private static final class Language {
        @Option(names = "--hql", paramLabel = "QUERY", required = true, description = "A query in Hibernate's language.")
        private String hql;

        @Option(names = "--sql", paramLabel = "QUERY", required = true, description = "A query in SQL.")
        private String sql;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new BadInputException("--limit must be at least 1, not " + limit + ".");
        }
        Model model = argument.open();
        QueryOptions options = new QueryOptions(limit, QueryOptions.DEFAULT.timeout());
        try (LiveService live = new LiveService(new EngineHost())) {
            LiveAnswer<QueryResult> answer = language.hql != null
                    ? live.run(model, LiveService.Language.HQL, language.hql, options, state -> { })
                    : live.run(model, LiveService.Language.SQL, language.sql, options, state -> { });
            return switch (answer) {
                case LiveAnswer.Done<QueryResult> rows -> print(rows.result());
                case LiveAnswer.Refused<QueryResult> refused -> explain(refused, model);
            };
        }
    }

    private int print(QueryResult result) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ResultPrinter.json(result, showSql, out);
        } else {
            ResultPrinter.table(result, showSql, out);
        }
        return CommandLineInterface.WELL;
    }

    /// A query that cannot run is bad input; a model that cannot has problems.
    private int explain(LiveAnswer.Refused<QueryResult> refused, Model model) {
        PrintWriter err = spec.commandLine().getErr();
        List<LiveProblem> ofQuery = refused.reasons().stream().flatMap(reason -> reason.live().stream()).filter(QueryCommand::isOfQuery).toList();
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
