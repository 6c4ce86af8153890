package dev.entitect.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.live.Language;
import dev.entitect.ui.query.Statements.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementsTest {

    @Test
    void semicolonsSeparateStatementsExceptInStringsAndComments() {
        String text = "select ';' from t; -- a; b\n/* ; */ select \"x;\" from u;\n;\n";

        assertThat(texts(Language.SQL, text)).containsExactly("select ';' from t", "-- a; b\n/* ; */ select \"x;\" from u");
        assertThat(texts(Language.HQL, "from A -- 1; from B")).containsExactly("from A -- 1", "from B");
    }

    @Test
    void javaIsOneStatement() {
        assertThat(texts(Language.JAVA, "int a = 1; int b = 2;")).containsExactly("int a = 1; int b = 2;");
    }

    @Test
    void theStatementAtTheCaretContainsItOrEndsJustBeforeIt() {
        String text = "from A;\n\nfrom B;\nfrom C";

        assertThat(at(text, 0)).containsExactly("from A");
        assertThat(at(text, 7)).containsExactly("from A");
        assertThat(at(text, 8)).containsExactly("from B");
        assertThat(at(text, text.length())).containsExactly("from C");
        assertThat(at("from A;\n", 8)).containsExactly("from A");
        assertThat(at("  ", 1)).isEmpty();
    }

    @Test
    void aStatementHasAStartPosition() {
        assertThat(Statements.of(Language.HQL, "from A;\n  from B ;").getLast()).isEqualTo(new Statement("from B", 10, 18));
    }

    private static List<String> texts(Language language, String text) {
        return Statements.of(language, text).stream().map(Statement::text).toList();
    }

    private static List<String> at(String text, int caret) {
        return Statements.at(Language.HQL, text, caret).stream().map(Statement::text).toList();
    }
}
