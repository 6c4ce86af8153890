package dev.entitect.cli;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.job.LiveProblems;
import dev.entitect.job.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.QueryResult;
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
        PrintWriter err = spec.commandLine().getErr();
        List<Problem> errors = new ModelCheck().check(model).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            new ProblemPrinter(model, err).print(errors);
            return CommandLineInterface.PROBLEMS;
        }
        SessionPlan plan = SessionPlan.of(model);
        try (LiveSession session = LiveSession.open(plan.spec(), BootListener.NONE)) {
            return answer(session);
        } catch (LiveException failed) {
            new ProblemPrinter(model, err).print(new LiveProblems(plan).explain(failed.problems()));
            return CommandLineInterface.PROBLEMS;
        }
    }

    private int answer(LiveSession session) {
        QueryOptions options = new QueryOptions(limit, QueryOptions.DEFAULT.timeout());
        try {
            QueryResult result = language.hql != null ? session.hql(language.hql, options) : session.sql(language.sql, options);
            PrintWriter out = spec.commandLine().getOut();
            if (json) {
                ResultPrinter.json(result, showSql, out);
            } else {
                ResultPrinter.table(result, showSql, out);
            }
            return CommandLineInterface.WELL;
        } catch (LiveException refused) {
            for (LiveProblem problem : refused.problems()) {
                String where = problem.line() == 0 ? "" : "line " + problem.line() + ", column " + problem.column() + ": ";
                spec.commandLine().getErr().println("entitect: " + where + problem.message());
            }
            return CommandLineInterface.BAD_INPUT;
        }
    }
}
