package dev.entitect.ui.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TabbedTextTest {

    @Test
    void cellsAreSeparatedByTabsAndRowsByLines() {
        assertThat(TabbedText.read("1\tAda\r\n2\tBea\n")).containsExactly(row("1", "Ada"), row("2", "Bea"));
    }

    @Test
    void anEmptyCellIsNullAndAQuotedEmptyCellIsTheEmptyText() {
        assertThat(TabbedText.read("\t\"\"\t")).containsExactly(row(null, "", null));
    }

    @Test
    void quotedCellsHoldTabsAndLines() {
        assertThat(TabbedText.read("\"a\tb\"\t\"two\nlines\"\t\"say \"\"yes\"\"\""))
                .containsExactly(row("a\tb", "two\nlines", "say \"yes\""));
    }

    @Test
    void anUnclosedQuoteIsAnOrdinaryCharacter() {
        assertThat(TabbedText.read("\"half\tb\n5\" wide")).containsExactly(row("\"half", "b"), row("5\" wide"));
    }

    @Test
    void copyingAndPastingPreservesCells() {
        List<List<Optional<String>>> rows = List.of(row("a", null, ""), row("tab\there", "line\nbreak", "\"quoted\""));

        assertThat(TabbedText.read(TabbedText.write(rows))).isEqualTo(rows);
    }

    private static List<Optional<String>> row(String... cells) {
        return Arrays.stream(cells).map(Optional::ofNullable).toList();
    }
}
