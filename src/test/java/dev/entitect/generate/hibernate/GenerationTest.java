package dev.entitect.generate.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.Edit;
import dev.entitect.edit.Edits;
import dev.entitect.edit.Integrity;
import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.LargeDiagram;
import dev.entitect.fixture.MappingModels;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.association.Multiplicity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that a change does not affect are not regenerated, and incremental generation gives the same result as a full one.
class GenerationTest {

    @ParameterizedTest
    @MethodSource("models")
    void incrementalGenerationGivesTheSameResultAsGenerationFromScratch(Model model) {
        Generation before = Generation.of(model);

        for (Edit edit : everyChange(model)) {
            Model changed = Integrity.repair(edit.change().apply(model));
            Generation after = before.next(changed);

            Generation fromScratch = Generation.of(changed);
            assertThat(files(after)).as(edit.label()).isEqualTo(files(fromScratch));
            assertThat(after.managedClasses()).isEqualTo(fromScratch.managedClasses());
            assertThat(files(after.next(model))).as(edit.label() + ", taken back").isEqualTo(files(before));
        }
    }

    static Stream<Model> models() {
        return Stream.concat(MappingModels.all().values().stream(), Stream.of(CompleteModel.model(), LargeDiagram.of(12)));
    }

    @Test
    void aSmallChangeRewritesFewFiles() {
        Model model = LargeDiagram.of(100);
        Entity some = model.entities().values().get(50);
        Attribute last = some.attributes().getLast();
        Model changed = Edits.changeAttribute("Rename", some.id(), last.id(), it -> it.withName("other")).change().apply(model);
        Map<String, GeneratedFile> before = new HashMap<>();
        Generation first = Generation.of(model);
        first.files().forEach(file -> before.put(file.path(), file));

        long fromScratch = first.next(changed).files().stream().filter(file -> before.get(file.path()) != file).count();

        assertThat(fromScratch).isBetween(1L, 25L);
    }

    @Test
    void anUnchangedModelIsNotRegenerated() {
        Generation blog = Generation.of(MappingModels.all().get("blog"));

        assertThat(blog.next(blog.model())).isSameAs(blog);
    }

    /// Changes each attribute and each association, one at a time, in ways that may affect other files.
    private static List<Edit> everyChange(Model model) {
        List<Edit> edits = new ArrayList<>();
        model.classes().forEach(type -> type.attributes().forEach(attribute -> {
            String at = " " + type.name() + "." + attribute.name();
            edits.add(Edits.changeAttribute("Rename" + at, type.id(), attribute.id(), it -> it.withName(it.name() + "Other")));
            edits.add(Edits.delete(List.of(attribute.id()), "Delete" + at));
        }));
        model.classes().map(ClassElement::id).forEach(id -> edits.add(Edits.delete(List.of(id), "Delete " + id)));
        model.entities().forEach(entity -> edits.add(Edits.renameClass(entity.id(), entity.name() + "Other")));
        for (Association association : model.associations()) {
            edits.add(Edits.delete(List.of(association.id()), "Delete " + association.id()));
            for (Multiplicity multiplicity : Multiplicity.values()) {
                edits.add(Edits.changeAssociation(multiplicity + " " + association.id(), association.id(),
                        it -> it.withInverse(it.inverse().withMultiplicity(multiplicity))));
            }
        }
        return edits;
    }

    /// Includes the regions.
    private static Map<String, GeneratedFile> files(Generation generation) {
        Map<String, GeneratedFile> files = new HashMap<>();
        generation.files().forEach(file -> files.put(file.path(), file));
        return files;
    }
}
