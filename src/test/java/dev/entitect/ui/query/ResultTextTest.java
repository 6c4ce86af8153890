package dev.entitect.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.live.SessionObjects;
import dev.entitect.live.SnippetResult;
import dev.entitect.live.SnippetStep;
import dev.entitect.ui.query.ResultText.Format;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Exported rows, and the transcript of Java snippets.
class ResultTextTest {

    private static final List<List<Object>> ROWS = List.of(
            Arrays.asList(1L, "plain", new BigDecimal("1E+2"), null, true),
            Arrays.asList(2L, "a \"b\", c\nd", 1.5, LocalDateTime.of(2026, 1, 31, 10, 0), ""));

    @Test
    void csvQuotesSpecialCharacters() {
        assertThat(ResultText.of(Format.CSV, List.of("id", "a,b", "n", "t", "x"), ROWS, true)).isEqualTo("""
                id,"a,b",n,t,x\r
                1,plain,100,,true\r
                2,"a ""b"", c
                d",1.5,2026-01-31 10:00:00,""\r
                """);
    }

    @Test
    void textsThatASpreadsheetWouldRunAreEscapedOnRequest() {
        List<List<Object>> rows = List.of(List.of("=1+2", -5, "-5", "-a", "+1,5e"), List.of("@x", "\tx", "a=1", -1.5, "＝1"));

        assertThat(ResultText.of(Format.CSV, List.of("=a", "b", "c", "d", "e"), rows, true)).isEqualTo("""
                '=a,b,c,d,e\r
                '=1+2,-5,-5,'-a,"'+1,5e"\r
                '@x,'\tx,a=1,-1.5,'＝1\r
                """);
        assertThat(ResultText.of(Format.CSV, List.of("=a", "b", "c", "d", "e"), rows, false)).startsWith("=a,b,c,d,e\r\n=1+2,-5,-5,-a,");
    }

    @Test
    void jsonKeepsTypesAndNames() {
        assertThat(ResultText.of(Format.JSON, List.of("id", "a", "a", "t", "x"), ROWS, true)).isEqualTo("""
                [
                  {"id": 1, "a": "plain", "a_2": 100, "t": null, "x": true},
                  {"id": 2, "a": "a \\"b\\", c\\nd", "a_2": 1.5, "t": "2026-01-31T10:00", "x": ""}
                ]
                """);
        assertThat(ResultText.of(Format.JSON, List.of("a"), List.of(List.of(Double.NaN), List.of("\u0001")), true)).contains("\"NaN\"",
                "\"\\u0001\"");
    }

    @Test
    void rowsAreFoundByASubstringOfAnyCellIgnoringCase() {
        assertThat(ResultText.contains(ROWS.getFirst(), " PLA ")).isTrue();
        assertThat(ResultText.contains(ROWS.getFirst(), "")).isTrue();
        assertThat(ResultText.contains(ROWS.getFirst(), "nul")).isTrue();
        assertThat(ResultText.contains(ROWS.getFirst(), "zzz")).isFalse();
    }

    @Test
    void theStepsOfJavaFollowTheOutput() {
        SnippetResult result = result("hello\n", new SnippetStep("var user = new User();", "user", "User", "User#?"),
                new SnippetStep("1 + 1", "", "int", "2"),
                new SnippetStep("commit();", "", "", ""));

        assertThat(Transcript.of(result).text()).isEqualTo("""
                // output
                hello

                // 3 steps
                var user = new User();
                → User user = User#?
                1 + 1
                → int = 2
                commit();""");
        assertThat(Transcript.of(result("")).text()).isEqualTo("// Done: no output and no value.");
    }

    @Test
    void theStepsOfJavaAreHighlighted() {
        Transcript transcript = Transcript.of(result("", new SnippetStep("var x = 1;", "x", "int", "1")));

        assertThat(transcript.tokens().stream()
                .map(token -> token.styleClass() + " " + transcript.text().substring(token.start(), token.end())))
                .contains("keyword var", "number 1", "type int", "string 1");
    }

    private static SnippetResult result(String printed, SnippetStep... steps) {
        return new SnippetResult(List.of(steps), printed, List.of(), List.of(), SessionObjects.NONE, Duration.ZERO);
    }
}
