package dev.entitect.ui.source;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.generate.hibernate.HibernateGenerator;
import dev.entitect.model.Model;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EnumId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTargetTest {

    @Test
    void anEntityIsShownInItsOwnFileNotInThatOfItsKey() {
        SourceTarget target = target("shop", entityId("OrderItem"));

        assertThat(target.file().path()).isEqualTo("com/example/shop/OrderItem.java");
        assertThat(target.lines()).isEqualTo(SourceTarget.Lines.NONE);
    }

    @Test
    void anEnumIsShownInItsFile() {
        assertThat(target("blog", new EnumId("user-role")).file().path()).isEqualTo("com/example/blog/UserRole.java");
    }

    @Test
    void anAttributeIsItsFieldWithItsAnnotations() {
        assertThat(lines(target("blog", attributeId("Post", "createdAt")))).containsExactly(
                "    @CreationTimestamp",
                "    @Column(name = \"created_at\", nullable = false, updatable = false)",
                "    private LocalDateTime createdAt;");
    }

    @Test
    void theFirstFieldDoesNotIncludeTheClassHeader() {
        assertThat(lines(target("blog", attributeId("Post", "id")))).containsExactly(
                "    @Id", "    @GeneratedValue(strategy = GenerationType.IDENTITY)", "    private Long id;");
    }

    @Test
    void anAssociationIsThePropertyOfItsOwningEnd() {
        SourceTarget target = target("blog", new AssociationId("post-tags"));

        assertThat(target.file().path()).isEqualTo("com/example/blog/Post.java");
        assertThat(lines(target)).last().isEqualTo("    private Set<Tag> tags = new LinkedHashSet<>();");
    }

    @Test
    void aDiagramHasNoSource() {
        Model blog = Samples.load("blog");
        assertThat(SourceTarget.of(blog, new HibernateGenerator().generate(blog), blog.diagrams().ids().getFirst())).isEmpty();
    }

    @Test
    void theClassBeginsBelowTheImports() {
        String source = target("blog", entityId("Post")).file().text();

        assertThat(source.lines().toList().get(SourceTarget.classLine(source))).isEqualTo("/**");
    }

    private static SourceTarget target(String sample, ElementId element) {
        Model model = Samples.load(sample);
        List<GeneratedFile> files = new HibernateGenerator().generate(model);
        return SourceTarget.of(model, files, element).orElseThrow();
    }

    private static List<String> lines(SourceTarget target) {
        return target.file().text().lines().toList().subList(target.lines().from(), target.lines().to());
    }
}
