package dev.entitect.live.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.dialect.Dialect;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementTextTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
        "H2         | a ? '?' \"?\" /* ? /* ? */ ? */ $$ ? $$ -- ?",
        "SQLITE     | a ? [?] \"it \"\"?\"\" is\" -- ?",
        "POSTGRESQL | a ? E'\\'?' $x$ ' ? $x$ 'a\\'",
        "MYSQL      | a ? 'it\\'s ?' \"?\" # ?"})
    void onlyTheSingleQuestionMarkIsAParameter(Dialect dialect, String sql) throws SQLException {
        assertThat(StatementText.of(sql, List.of("'v'"), dialect).sql()).startsWith("a  'v' ");
    }

    @Test
    void insertedValuesAreNotScannedForParameters() throws SQLException {
        assertThat(StatementText.of("x = ? and y=-?", List.of("'a ? b'", "-1"), Dialect.H2).sql()).isEqualTo("x =  'a ? b'  and y=- -1");
    }

    @Test
    void postgresqlArraySyntaxIsNotAQuotedName() throws SQLException {
        assertThat(StatementText.of("array[?] ?? 'k'", List.of("1"), Dialect.POSTGRESQL).sql()).isEqualTo("array[ 1 ] ? 'k'");
    }

    @Test
    void trailingSemicolonsAndCommentsAreRemoved() throws SQLException {
        assertThat(StatementText.of("/* why */ select ';' ; -- done\n ;", List.of(), Dialect.H2).sql()).isEqualTo("select ';'");
        assertThat(StatementText.of("/*+ hint */ select 1", List.of(), Dialect.MYSQL).sql()).isEqualTo("/*+ hint */ select 1");
        assertThatThrownBy(() -> StatementText.of("select 1; drop table t", List.of(), Dialect.H2)).isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "select 1                                           | true",
        "(select 1) union (select 2)                        | true",
        "with x as (select 1) select * from x               | true",
        "values (1)                                         | true",
        "table post                                         | true",
        "select \"delete\" from t                           | true",
        "with x as (delete from t returning 1) select 1     | false",
        "select * into t from u                             | false",
        "call f()                                           | false",
        "update t set a = 1                                 | false"})
    void dataChangingStatementsAreRecognised(String sql, boolean reads) throws SQLException {
        assertThat(StatementText.of(sql, List.of(), Dialect.POSTGRESQL).onlyReads()).isEqualTo(reads);
    }
}
