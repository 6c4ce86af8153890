package dev.entitect.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavaNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"class", "1st", "a b", "", "_", "true", "a-b", "x;y", "größe", "日付", "a\u200bb", "record"})
    void sanitizedNamesAreValid(String text) {
        assertThat(JavaNames.isLegal(JavaNames.toLegal(text))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"größe", "日付", "order", "record", "var"})
    void lettersOfAllLanguagesAreValid(String text) {
        assertThat(JavaNames.isLegal(text)).isTrue();
        assertThat(JavaNames.toLegal(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "null", "a b", "_", "1a", "", "a.b"})
    void javaKeywordsAreInvalid(String text) {
        assertThat(JavaNames.isLegal(text)).isFalse();
    }
}
