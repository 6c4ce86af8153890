package dev.entitect.generate.hibernate;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.body.TypeDeclaration;
import dev.entitect.fixture.HostileModel;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.model.Model;
import dev.entitect.model.association.Cascade;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HibernateGeneratorTest {

    @Test
    void generatedEntitiesReadLikeHandWrittenCode() {
        Model model = model("m").entity("Tag", tag -> tag
                .attribute("name", BasicType.text(50),
                        name -> name.withUnique(Optional.of(ConstraintName.byConvention())).withComment("Lower case."))
                .attribute("uses", BasicType.integer(), uses -> uses.withNullable(true))
                .change(it -> it.withComment("A word that posts are found by."))).build();

        assertThat(source(model, "Tag")).isEqualTo("""
                package com.example;

                import jakarta.persistence.Column;
                import jakarta.persistence.Entity;
                import jakarta.persistence.GeneratedValue;
                import jakarta.persistence.GenerationType;
                import jakarta.persistence.Id;
                import jakarta.persistence.Table;
                import jakarta.persistence.UniqueConstraint;
                import org.hibernate.Hibernate;

                /**
                 * A word that posts are found by.
                 */
                @Entity
                @Table(
                        name = "tags",
                        comment = "A word that posts are found by.",
                        uniqueConstraints = @UniqueConstraint(name = "uq_tags_name", columnNames = "name"))
                public class Tag {
                    @Id
                    @GeneratedValue(strategy = GenerationType.IDENTITY)
                    private Long id;

                    /**
                     * Lower case.
                     */
                    @Column(nullable = false, length = 50, comment = "Lower case.")
                    private String name;

                    private Integer uses;

                    public Long getId() {
                        return id;
                    }

                    public String getName() {
                        return name;
                    }

                    public void setName(String name) {
                        this.name = name;
                    }

                    public Integer getUses() {
                        return uses;
                    }

                    public void setUses(Integer uses) {
                        this.uses = uses;
                    }

                    @Override
                    public final boolean equals(Object other) {
                        if (this == other) {
                            return true;
                        }
                        if (other == null || Hibernate.getClassLazy(this) != Hibernate.getClassLazy(other)) {
                            return false;
                        }
                        Tag that = (Tag) other;
                        return getId() != null && getId().equals(that.getId());
                    }

                    @Override
                    public final int hashCode() {
                        return Hibernate.getClassLazy(this).hashCode();
                    }

                    @Override
                    public String toString() {
                        return "Tag(id=" + id + ", name=" + name + ")";
                    }
                }
                """);
    }

    @Test
    void bothSidesOfAnAssociationAreKeptInSync() {
        Model model = model("m").entity("User", it -> it).entity("Post", it -> it).manyToOne("Post", "author", "User", "posts").build();

        assertThat(source(model, "User")).contains("""
                    public void addPost(Post post) {
                        this.posts.add(post);
                        post.setAuthor(this);
                    }
                """, """
                    public void removePost(Post post) {
                        this.posts.remove(post);
                        post.setAuthor(null);
                    }
                """);
    }

    @Test
    void aUnidirectionalAssociationHasNoHelperMethods() {
        Model model = model("m").entity("User", it -> it).entity("Post", it -> it).manyToOne("Post", "author", "User", "").build();

        assertThat(source(model, "User")).doesNotContain("Post");
        assertThat(source(model, "Post")).contains("private User author;");
    }

    @Test
    void settingTheInverseSideOfAOneToOneUpdatesTheOwningSide() {
        Model model = model("m").entity("User", it -> it).entity("Profile", it -> it)
                .associate("Profile", "user", Multiplicity.ZERO_OR_ONE, "User", "profile", Multiplicity.EXACTLY_ONE, it -> it).build();

        assertThat(source(model, "User")).contains("""
                        if (this.profile != null && this.profile != profile) {
                            this.profile.setUser(null);
                        }
                        this.profile = profile;
                        if (profile != null) {
                            profile.setUser(this);
                        }
                """);
    }

    @Test
    void cascadesAndFetchPlansBecomeTheirAnnotations() {
        Model model = model("m").entity("User", it -> it).entity("Post", it -> it)
                .associate("Post", "author", Multiplicity.ZERO_OR_MORE, "User", "posts", Multiplicity.ZERO_OR_ONE, it -> it
                        .withInverse(it.inverse().withCascade(Cascade.all()).withOrphanRemoval(true)
                                .withFetch(FetchPlan.of(FetchPlan.Mode.BATCH))))
                .build();

        assertThat(source(model, "User")).contains("""
                    @OneToMany(mappedBy = "author", cascade = CascadeType.ALL, orphanRemoval = true)
                    @BatchSize(size = 25)
                    private List<Post> posts = new ArrayList<>();
                """);
        assertThat(source(model, "Post")).contains("""
                    @ManyToOne(fetch = FetchType.LAZY)
                    @JoinColumn(name = "author_id", foreignKey = @ForeignKey(name = "fk_posts_author_id_users"))
                    private User author;
                """);
    }

    @Test
    void anIncompleteModelStillHasSource() {
        Model model = model("m").bareEntity("A", it -> it).bareEntity("B", it -> it).enumeration("Empty")
                .manyToMany("A", "bs", "B", "as").manyToOne("B", "a", "A", "others")
                .entity("C", c -> c.attribute("class", BasicType.integer()).attribute("", BasicType.integer())).build();

        assertThat(source(model, "A")).contains("class A").contains("Set<B> bs");
        assertThat(source(model, "C")).contains("int class_;");
    }

    @Test
    void commentsCannotBecomeCode() {
        String hostile = source(HostileModel.model(), "Order");

        assertThat(hostile).contains("*&#47; public class Evil { } /*").contains("&#92;u002a&#92;u002f").contains("&#64;Deprecated");
    }

    private static String source(Model model, String type) {
        return new HibernateGenerator().generate(model).stream().filter(file -> file.path().endsWith("/" + type + ".java"))
                .map(GeneratedFile::text).findFirst().orElseThrow();
    }

    /// Whatever the names and types of the model contain, the source has the classes of the model and no others.
    @Test
    void onlyCodeFieldsOfTheModelBecomeCode() {
        assertThat(new HibernateGenerator().generate(HostileModel.injection())).isNotEmpty().allSatisfy(file -> {
            var parsed = new JavaParser(new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17))
                    .parse(file.text());
            assertThat(parsed.getProblems()).as(file.text()).isEmpty();
            assertThat(parsed.getResult().orElseThrow().findAll(TypeDeclaration.class)).as(file.text()).hasSize(1)
                    .allSatisfy(type -> assertThat(type.getNameAsString()).isNotEqualTo("Evil"));
        });
    }
}
