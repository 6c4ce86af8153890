package dev.entitect.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static List<String> ranked(String typed, String... texts) {
        return Stream.of(texts).filter(text -> Ranking.of(text, typed) != Ranking.NONE)
                .sorted(Comparator.comparingInt(text -> Ranking.of(text, typed))).toList();
    }

    @Test
    void prefixesRankBeforeWordStartsAndInnerMatches() {
        assertThat(ranked("order", "Reorder", "OrderItem", "Order", "PurchaseOrder", "Product")).containsExactly("Order", "OrderItem",
                "PurchaseOrder", "Reorder");
    }

    @Test
    void lettersInOrderMatchNamesOfSeveralWords() {
        assertThat(ranked("oi", "OrderItem", "Oil", "Invoice")).containsExactly("Oil", "Invoice", "OrderItem");
        assertThat(ranked("arrdown", "Arrange diagram downwards", "Align left")).containsExactly("Arrange diagram downwards");
    }

    @Test
    void textsWithoutAMatchAreOmitted() {
        assertThat(ranked("xyz", "Order")).isEmpty();
    }
}
