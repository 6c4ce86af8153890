package dev.entitect.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Elements;
import dev.entitect.fixture.Samples;
import dev.entitect.model.id.ElementId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelSearchTest {

    @Test
    void allNamedElementsAreFound() {
        List<ElementId> chosen = new ArrayList<>();
        List<SearchResult> findings = ModelSearch.of(Samples.load("library"), chosen::add);

        assertThat(findings).extracting(SearchResult::title).contains("Book", "Library").doesNotHaveDuplicates();
        assertThat(findings).extracting(SearchResult::title).anyMatch(title -> title.startsWith("Book."));
        SearchResult book = findings.stream().filter(finding -> finding.title().equals("Book")).findFirst().orElseThrow();
        book.choose().run();
        assertThat(chosen).singleElement().satisfies(id -> assertThat(Elements.name(Samples.load("library"), id)).isEqualTo("Book"));
    }
}
