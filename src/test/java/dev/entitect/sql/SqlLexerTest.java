package dev.entitect.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.dialect.Dialect;
import dev.entitect.sql.SqlToken.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SqlLexerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            H2         | a='it''s'           | WORD SYMBOL STRING
            H2         | $$a'b$$             | STRING
            H2         | "a""b".c            | QUOTED_NAME SYMBOL WORD
            H2         | /*a/*b*/c*/1        | COMMENT NUMBER
            H2         | 1//c                | NUMBER COMMENT
            H2         | U&'\\0027'          | STRING
            POSTGRESQL | E'a\\'b'            | STRING
            POSTGRESQL | 'a\\'               | STRING
            POSTGRESQL | $t$a$$b$t$          | STRING
            POSTGRESQL | $1+a$b              | SYMBOL NUMBER SYMBOL WORD
            POSTGRESQL | 1//c                | NUMBER SYMBOL SYMBOL WORD
            POSTGRESQL | a::text             | WORD SYMBOL SYMBOL WORD
            MYSQL      | 'a\\'b'             | STRING
            MYSQL      | "a"`b`              | STRING QUOTED_NAME
            MYSQL      | a--1                | WORD SYMBOL SYMBOL NUMBER
            MYSQL      | 1#c                 | NUMBER COMMENT
            MYSQL      | /*!50000 x*/        | EXECUTABLE_COMMENT
            MARIADB    | /*M!100 x*/         | EXECUTABLE_COMMENT
            MARIADB    | /*a/*b*/            | COMMENT
            MYSQL      | _utf8mb4'a'         | STRING
            SQLITE     | [a b]x'0f'          | QUOTED_NAME STRING
            SQLITE     | 1e-3+.5             | NUMBER SYMBOL NUMBER
            SQLITE     | größe               | WORD
            """)
    void tokensAreThoseOfTheDialect(Dialect dialect, String sql, String kinds) {
        String text = sql.replace("\\\\", "\\");

        assertThat(SqlLexer.read(text, dialect).stream().map(token -> token.kind().name()).collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            POSTGRESQL | U&"p\\0067\\+00005f!"| pg_!
            POSTGRESQL | "a""B"               | a"B
            MYSQL      | `a``b`               | a`b
            SQLITE     | [a"b]                | a"b
            H2         | Abc                  | Abc
            """)
    void namesAreWithoutQuotesAndEscapes(Dialect dialect, String sql, String name) {
        assertThat(SqlLexer.read(sql.strip().replace("\\\\", "\\"), dialect)).singleElement()
                .satisfies(token -> assertThat(token.name()).isEqualTo(name));
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void whatIsNotClosedSaysSo(Dialect dialect) {
        for (String sql : List.of("'a", "\"a", "/* a", "'a''")) {
            assertThat(SqlLexer.read(sql, dialect)).last().satisfies(token -> assertThat(token.closed()).isFalse());
        }
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void unusualSpacesControlsAndHalfCharactersAreInvalid(Dialect dialect) {
        for (String character : List.of("\0", "\u00A0", "\u2028", "\u3000", "\u0085", "\uD800", "\uDC00", "\u000B", "\u007F", "\uFEFF")) {
            assertThat(SqlLexer.read("a" + character, dialect)).last().extracting(SqlToken::kind).isEqualTo(Kind.INVALID);
        }
    }

    @Test
    void aLineCommentThatEndsWithACarriageReturnAloneIsUnclear() {
        assertThat(SqlLexer.read("-- a\r'b", Dialect.MYSQL).getFirst().kind()).isEqualTo(Kind.INVALID);
        assertThat(SqlLexer.read("-- a\r\nb", Dialect.MYSQL).getFirst().kind()).isEqualTo(Kind.COMMENT);
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void theTokensOfAnyTextAreTheText(Dialect dialect) {
        Random random = new Random(7);
        String alphabet = "aE_uU&xN'\"`[]$$(){};:,.-/*#!+\\ \t\n\r0123é\u00A0\uD83D\uDE00\uD800\0";
        for (int run = 0; run < 20_000; run++) {
            StringBuilder sql = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                sql.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            List<SqlToken> tokens = SqlLexer.read(sql.toString(), dialect);
            assertThat(tokens.stream().map(SqlToken::text).collect(Collectors.joining())).isEqualTo(sql.toString());
            tokens.forEach(token -> assertThat(sql.substring(token.start(), token.end())).isEqualTo(token.text()));
            tokens.forEach(SqlToken::name);
        }
    }
}
