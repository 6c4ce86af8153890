package dev.entitect.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbersAreSortedByValue() {
        assertThat(sorted("Entity27", "Entity9", "Entity", "Entity007", "Entity100")).containsExactly("Entity", "Entity007", "Entity9",
                "Entity27", "Entity100");
    }

    @Test
    void sortingIgnoresCase() {
        assertThat(sorted("banana", "Cherry", "Apple", "apple")).containsExactly("Apple", "apple", "banana", "Cherry");
    }

    @Test
    void aNumberInTheMiddleIsComparedBeforeTheRest() {
        assertThat(sorted("a10b", "a9z", "a10a")).containsExactly("a9z", "a10a", "a10b");
    }

    private static List<String> sorted(String... names) {
        return List.of(names).stream().sorted(new NaturalOrder()).toList();
    }
}
