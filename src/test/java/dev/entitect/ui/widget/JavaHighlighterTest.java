package dev.entitect.ui.widget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.generate.hibernate.HibernateGenerator;
import java.util.List;
import org.junit.jupiter.api.Test;

class JavaHighlighterTest {

    @Test
    void eachKindOfTokenHasItsStyleClass() {
        assertThat(highlighted("@Column(length = 200) private final List<String> names = null; // all of them"))
                .containsExactly("annotation @Column", "number 200", "keyword private", "keyword final", "type List", "type String",
                        "keyword null", "comment // all of them");
    }

    @Test
    void wordsInsideStringsAndCommentsAreNotKeywords() {
        assertThat(highlighted("\"class \\\" new\" /* public\n void */ 'x'"))
                .containsExactly("string \"class \\\" new\"", "comment /* public\n void */", "string 'x'");
    }

    @Test
    void aTextBlockIsOneString() {
        assertThat(highlighted("String s = \"\"\"\n  a \"quoted\" word\n  \"\"\";"))
                .containsExactly("type String", "string \"\"\"\n  a \"quoted\" word\n  \"\"\"");
    }

    @Test
    void constantsAndNamesAreNotHighlighted() {
        assertThat(highlighted("GenerationType.IDENTITY.name()")).containsExactly("type GenerationType");
        assertThat(highlighted("class T { int className1; }")).containsExactly("keyword class", "type T", "keyword int");
    }

    @Test
    void unclosedTokensEndWithTheLineOrTheText() {
        assertThat(highlighted("\"open\nint x")).containsExactly("string \"open", "keyword int");
        assertThat(highlighted("/* open")).containsExactly("comment /* open");
        assertThat(highlighted("'")).containsExactly("string '");
    }

    @Test
    void tokensComeInOrderAndDoNotOverlap() {
        for (var file : new HibernateGenerator().generate(Samples.load("shop"))) {
            int end = 0;
            for (Token token : JavaHighlighter.tokens(file.text())) {
                assertThat(token.start()).isGreaterThanOrEqualTo(end);
                assertThat(token.end()).isGreaterThan(token.start());
                end = token.end();
            }
            assertThat(end).isPositive().isLessThanOrEqualTo(file.text().length());
        }
    }

    @Test
    void aLongCommentDoesNotOverflowTheMatcher() {
        assertThat(JavaHighlighter.tokens("/*" + "a *".repeat(200_000) + "*/")).hasSize(1);
        assertThat(JavaHighlighter.tokens("\"" + "\\n".repeat(200_000) + "\"")).hasSize(1);
    }

    private static List<String> highlighted(String source) {
        return JavaHighlighter.tokens(source).stream()
                .map(token -> token.styleClass() + " " + source.substring(token.start(), token.end())).toList();
    }
}
