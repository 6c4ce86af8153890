package dev.entitect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqlExpressionsTest {

    private static final Set<Dialect> ALL = EnumSet.allOf(Dialect.class);

    @ParameterizedTest
    @ValueSource(strings = {
        "price >= 0", "length(title) > 1", "status in ('A', 'B')", "a between 1 and 2", "\"order\" is not null", "current_timestamp",
        "CURRENT_TIMESTAMP ON UPDATE CURRENT_TIMESTAMP", "case when a > 1 then 'x' else 'y' end", "a is distinct from b",
        "(select count(*) from orders o where o.customer_id = id)", "replace(a, ';', ',')", "extract(year from a)", "'--'", "''", "default",
        "t.from = 1", "not (a = 1 or b = 2)", "a similar to '(a|b)%'", "next value for seq", "a ->> 'b' = 'c'"
    })
    void anExpressionIsAccepted(String sql) {
        assertThat(SqlExpressions.reasonAgainst(sql, ALL.stream().filter(it -> !sql.contains("\"") || it == Dialect.H2).toList()))
                .as(sql).satisfies(reason -> {
                    if (!sql.startsWith("next value for")) {
                        assertThat(reason).isEmpty();
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "  ", "1=1)); create alias x as 'int f(){return 1;}'; call x(); --", "1) default 2 check (1", "1 -- x", "1 /* x */",
        "1; select 2",
        "1, b int default 2", "(1", "1)", "[1", "(1]", "'a", "\"a", "/* a", "1 references t(id)", "0 primary key", "1 check (x)",
        "a > 1 union select password from users", "1=1 order by 1", "1=1 into outfile 'x'", "1 not null unique",
        "1 constraint c check (true)",
        "select 1", "1 /*!50000 + 1 */", "a\u00A0= 1", "1\0", "'a' \uD800", "1 generated always as identity", "1 comment 'x'"
    })
    void anythingElseIsRefused(String sql) {
        assertThat(SqlExpressions.reasonAgainst(sql, ALL)).as(sql).isPresent();
    }

    /// What one dialect reads as a string can be code for another.
    @ParameterizedTest
    @ValueSource(strings = {"'\\' or 1=1; drop table t; -- '", "$$'$$; drop table t; $$'$$", "\"a\"\"; drop table t; \"\"",
        "`'`; drop table t; `'`",
        "[']; drop table t; [']", "'a' # ' ; drop table t; '"})
    void allDialectsMustAgree(String sql) {
        assertThat(SqlExpressions.reasonAgainst(sql, ALL)).as(sql).isPresent();
    }

    @Test
    void callsAreFoundBehindQuotesCommentsAndEscapes() {
        assertThat(SqlExpressions.calls("a(1) + \"B\"/**/(2) + s.c\n(3) + U&\"\\0064\"(4) + e", Dialect.POSTGRESQL)).containsExactly("a",
                "b", "c",
                "d");
        assertThat(HarmlessFunctions.others("lower(a) in ('x') and pg_read_file('y') > '' and (b)", ALL)).containsExactly("pg_read_file");
    }
}
