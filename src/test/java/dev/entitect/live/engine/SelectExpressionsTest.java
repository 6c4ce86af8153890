package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SelectExpressionsTest {

    @Test
    void aQueryWithoutASelectClauseHasNoExpressions() {
        assertThat(SelectExpressions.of("from User u where u.name = 'select, me'")).isEmpty();
    }

    @Test
    void commasInBracketsAndStringsAreNotSeparators() {
        assertThat(SelectExpressions.of("select distinct coalesce(u.a, ',)'),\n  u.b || ', ' from User u order by u.a, u.b"))
                .containsExactly("coalesce(u.a, ',)')", "u.b || ', '");
    }

    @Test
    void theOutermostSelectIsUsed() {
        assertThat(SelectExpressions.of("with w as (select u.id as i from User u) select w.i, (select max(p.id) from Post p) from w"))
                .containsExactly("w.i", "(select max(p.id) from Post p)");
        assertThat(SelectExpressions.of("select 1, 2")).containsExactly("1", "2");
    }
}
