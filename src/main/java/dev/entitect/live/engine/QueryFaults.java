package dev.entitect.live.engine;

import dev.entitect.live.LiveProblem;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.TextPosition;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.h2.api.ErrorCode;
import org.hibernate.QueryException;

/// Explains why a query failed. Stateless.
final class QueryFaults {

    private static final Pattern POSITION = Pattern.compile("^At (\\d+):(\\d+)(?: and token '(.*?)')?, ", Pattern.DOTALL);
    private static final Pattern QUOTED = Pattern.compile("'([\\w.]+)'");

    private static final Pattern INPUT = Pattern.compile(
            "^(?:mismatched|extraneous) input '(.*?)',? expecting(?: one of the following tokens:)? (.*?)\\.?$", Pattern.DOTALL);
    private static final int MAX_EXPECTED = 12;

    private QueryFaults() {}

    static LiveProblem explain(Throwable failure, LiveProblem.Kind kind, String text, QueryRun run, QueryOptions options) {
        if (run.cancelled()) {
            return LiveProblem.of(LiveProblem.Kind.CANCELLED, "The query was cancelled.");
        }
        Optional<SQLException> refused = first(failure, SQLException.class);
        if (run.timedOut() || refused.filter(e -> e.getErrorCode() == ErrorCode.STATEMENT_WAS_CANCELED).isPresent()) {
            return LiveProblem.of(LiveProblem.Kind.TIMED_OUT,
                    "The query was stopped because it took longer than " + options.timeout().toMillis() / 1000.0 + " seconds.");
        }
        if (refused.isPresent()) {
            SqlFault fault = SqlFault.of(refused.get());
            LiveProblem problem = LiveProblem.of(kind, fault.message()).inTable(Optional.empty(), fault.column());
            // a position in Hibernate's SQL does not apply to the HQL
            return kind == LiveProblem.Kind.SQL ? problem.at(fault.position(text)) : problem;
        }
        return hql(failure, kind, text);
    }

    private static LiveProblem hql(Throwable failure, LiveProblem.Kind kind, String text) {
        String message = first(failure, QueryException.class).<Throwable>map(e -> e).orElse(failure).getMessage();
        if (message == null) {
            message = failure.toString();
        }
        // Hibernate repeats the whole query after its message
        int query = message.indexOf(" [" + text);
        message = query > 0 ? message.substring(0, query) : message;
        Matcher position = POSITION.matcher(message);
        if (position.find()) {
            String rest = message.substring(position.end());
            return LiveProblem.of(kind, syntax(rest))
                    .at(new TextPosition(Integer.parseInt(position.group(1)), Integer.parseInt(position.group(2)) + 1));
        }
        Matcher name = QUOTED.matcher(message);
        TextPosition place = name.find() ? TextPosition.ofOnly(text, name.group(1)) : TextPosition.UNKNOWN;
        return LiveProblem.of(kind, sentence(message)).at(place);
    }

    /// The parser lists every possible next word; a long list does not help.
    private static String syntax(String message) {
        Matcher input = INPUT.matcher(message);
        if (!input.find()) {
            return sentence(message);
        }
        String token = input.group(1);
        String what = token.equals("<EOF>") ? "The query is incomplete." : "Syntax error at '" + token + "'.";
        String expected = input.group(2).replaceAll("[{}]", "").strip();
        boolean helpful = !expected.isEmpty() && expected.split(",").length <= MAX_EXPECTED && !expected.equals("<EOF>");
        return helpful ? what + " Expected: " + expected + "." : what;
    }

    private static String sentence(String message) {
        String text = message.strip();
        if (text.isEmpty()) {
            return "The query cannot be parsed.";
        }
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
    }

    private static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> type) {
        List<Throwable> seen = new ArrayList<>();
        for (Throwable link = failure; link != null && !seen.contains(link); link = link.getCause()) {
            if (type.isInstance(link)) {
                return Optional.of(type.cast(link));
            }
            seen.add(link);
        }
        return Optional.empty();
    }
}
