package dev.entitect.live.engine;

import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.TextPosition;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Rejects access to anything but rows: functions that read and write files, connect to other servers, or change connection settings, on
/// databases whose users may have the right to call them. On H2 the user's rights already prevent it. Stateless.
///
/// The names are from the manuals: <https://www.postgresql.org/docs/current/functions-admin.html>,
/// <https://www.postgresql.org/docs/current/lo-funcs.html>, <https://mariadb.com/kb/en/load_file/>,
/// <https://dev.mysql.com/doc/refman/9.0/en/select-into.html>, <https://www.sqlite.org/lang_corefunc.html#load_extension>.
final class SqlGuard {

    private static final Pattern REFUSED = Pattern.compile(
            "\\b(?:set_config|pg_(?:read|write|ls|stat)_\\w*(?:file|dir)\\w*|pg_file_\\w+|pg_terminate_backend|pg_cancel_backend"
                    + "|pg_reload_conf|pg_rotate_logfile|pg_execute_server_program|lo_(?:import|export|put|from_bytea)|dblink\\w*"
                    + "|query_to_xml\\w*|database_to_xml\\w*|load_file|load_extension|sys_(?:exec|eval)"
                    + "|file_(?:read|write)|csv(?:read|write)|link_schema|into\\s+(?:outfile|dumpfile)|writefile|readfile)\\b\\s*",
            Pattern.CASE_INSENSITIVE);

    private SqlGuard() {}

    /// @throws LiveException naming what is rejected
    static void check(String text, LiveProblem.Kind kind) {
        Matcher matcher = REFUSED.matcher(text);
        while (matcher.find()) {
            String word = matcher.group().strip();
            if (calls(text, matcher.end())) {
                throw new LiveException(LiveProblem
                        .of(kind, word + " is not allowed here: a query may only read and write rows of the model's tables.")
                        .at(TextPosition.of(text, matcher.start())));
            }
        }
    }

    /// A column can have the same name as a function; a call is followed by a parenthesis, or is inside the parentheses of HQL's
    /// `function`.
    private static boolean calls(String text, int end) {
        String rest = text.substring(end).stripLeading();
        return rest.startsWith("(") || rest.startsWith("'") || rest.startsWith("\"");
    }
}
