package dev.entitect.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.ui.widget.JavaTyping.Change;
import dev.entitect.ui.widget.JavaTyping.Pair;
import org.junit.jupiter.api.Test;

class JavaTypingTest {

    @Test
    void aNewLineKeepsTheIndentation() {
        assertThat(after("    int a;|", JavaTyping.newLine("    int a;", 10))).isEqualTo("    int a;\n    |");
    }

    @Test
    void aNewLineAfterABraceIsIndented() {
        assertThat(after("void a() {|", JavaTyping.newLine("void a() {", 10))).isEqualTo("void a() {\n    |");
    }

    @Test
    void aNewLineBetweenBracesMovesTheClosingBraceToItsOwnLine() {
        assertThat(after("  {|}", JavaTyping.newLine("  {}", 3))).isEqualTo("  {\n      |\n  }");
    }

    @Test
    void anOpeningBracketInsertsTheClosingOne() {
        assertThat(JavaTyping.typed("f", 1, '(')).map(change -> after("f|", change)).contains("f(|)");
        assertThat(JavaTyping.typed("fa", 1, '(')).as("but not before a word").isEmpty();
    }

    @Test
    void aClosingBraceIsUnindented() {
        assertThat(JavaTyping.typed("{\n    ", 6, '}')).map(change -> after("{\n    |", change)).contains("{\n}|");
        assertThat(JavaTyping.typed("{\n  a ", 6, '}')).isEmpty();
    }

    @Test
    void backspaceDeletesAWholeIndentationStep() {
        assertThat(JavaTyping.backspace("        a", 8)).isEqualTo(4);
        assertThat(JavaTyping.backspace("        a", 9)).isEqualTo(1);
        assertThat(JavaTyping.backspace("", 0)).isEqualTo(1);
    }

    @Test
    void bracketsAreMatched() {
        assertThat(JavaTyping.matching("f(g(1), [2])", 2)).contains(new Pair(1, 11));
        assertThat(JavaTyping.matching("f(g(1), [2])", 12)).contains(new Pair(1, 11));
        assertThat(JavaTyping.matching("f(", 2)).isEmpty();
        assertThat(JavaTyping.matching("f", 1)).isEmpty();
    }

    /// @param text with the caret as `|`
    private static String after(String text, Change change) {
        int caret = text.indexOf('|');
        String plain = text.replace("|", "");
        int from = caret - change.before();
        String result = plain.substring(0, from) + change.text() + plain.substring(caret);
        return result.substring(0, from + change.caret()) + "|" + result.substring(from + change.caret());
    }
}
