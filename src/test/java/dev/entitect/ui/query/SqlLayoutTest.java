package dev.entitect.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlLayoutTest {

    @Test
    void eachClauseAndEachConditionHasItsOwnLine() {
        assertThat(SqlLayout.of(
                "select t.a,count(*) from t left join u on t.a=u.a and u.b=1 where t.a>? and (t.b=1 or t.c=2) or t.d between 1 and 2 "
                        + "group by t.a "
                        + "having count(*)>1 and max(t.a)<9 order by 1 offset ? rows fetch first ? rows only"))
                .isEqualTo("""
                        select t.a, count(*)
                        from t
                        left join u on t.a=u.a
                          and u.b=1
                        where t.a>?
                          and (t.b=1 or t.c=2)
                          or t.d between 1 and 2
                        group by t.a
                        having count(*)>1
                          and max(t.a)<9
                        order by 1
                        offset ? rows
                        fetch first ? rows only""");
    }

    @Test
    void subselectsAreIndented() {
        assertThat(SqlLayout.of(
                "select ' from ', (select max(b) from a where b and c) from t where exists(select 1 from u where u.x in (select 2)) and "
                        + "t.a=1"))
                .isEqualTo("""
                        select ' from ', (
                            select max(b)
                            from a
                            where b
                              and c
                        )
                        from t
                        where exists(
                            select 1
                            from u
                            where u.x in (
                                select 2
                            )
                        )
                          and t.a=1""");
    }

    @Test
    void wordsThatDoNotBeginAClauseStayOnTheirLine() {
        assertThat(SqlLayout.of("delete from posts where a is distinct from b and left(c,1)='x'")).isEqualTo("""
                delete from posts
                where a is distinct from b
                  and left(c, 1)='x'""");
        assertThat(SqlLayout.of("select case when a and b then 1 end, t.values from t")).isEqualTo("""
                select case when a and b then 1 end, t.values
                from t""");
        assertThat(SqlLayout.of("insert into t (a,b) values (?,?)")).isEqualTo("insert into t (a, b)\nvalues (?, ?)");
        assertThat(SqlLayout.of("update t set a=1,b=2 where id=?")).isEqualTo("update t\nset a=1, b=2\nwhere id=?");
    }

    @Test
    void stringsAndMultiLineStatementsAreKept() {
        assertThat(SqlLayout.of("select '$1\\' from t")).isEqualTo("select '$1\\'\nfrom t");
        assertThat(SqlLayout.of("select 1\n  from t where x")).isEqualTo("select 1\n  from t where x");
        assertThat(SqlLayout.of("select (((")).isEqualTo("select (((");
    }
}
