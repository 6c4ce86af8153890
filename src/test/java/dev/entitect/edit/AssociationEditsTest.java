package dev.entitect.edit;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.AssociationEdits.Between;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Association;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.References;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.type.BasicType;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssociationEditsTest {

    private static final Between ASSOCIATION_ENTITY = new Between(new EntityId("between"), new AssociationId("to-owner"),
            new AssociationId("to-inverse"));

    private final Model blog = Samples.load("blog");
    private final Association tags = pairs(blog);

    private static Association pairs(Model model) {
        return model.associations().stream().filter(it -> it.carrier() instanceof Carrier.JoinTable).findFirst().orElseThrow();
    }

    private Model withAssociationEntity() {
        return AssociationEdits.convertToEntity(tags.id(), ASSOCIATION_ENTITY).change().apply(blog);
    }

    @Test
    void theAssociationEntityKeepsTheTableItsColumnsAndItsRows() {
        Table before = Schema.of(blog).joinTable(tags.id()).orElseThrow();

        Model model = withAssociationEntity();

        Table after = Schema.of(model).table(ASSOCIATION_ENTITY.entity());
        assertThat(after.name()).isEqualTo(before.name());
        assertThat(after.columns()).extracting(Column::name)
                .containsExactlyElementsOf(before.columns().stream().map(Column::name).toList());
        assertThat(after.primaryKey().columns()).containsExactlyElementsOf(before.primaryKey().columns());
        assertThat(model.samples().find(ASSOCIATION_ENTITY.entity()).orElseThrow().rows())
                .isEqualTo(blog.samples().find(tags.id()).orElseThrow().rows());
        assertThat(References.dangling(model)).isEmpty();
    }

    @Test
    void theAssociationIsStoredThroughTheAssociationEntity() {
        Association after = withAssociationEntity().associations().get(tags.id());

        assertThat(after.carrier())
                .isEqualTo(new Carrier.Through(ASSOCIATION_ENTITY.entity(), ASSOCIATION_ENTITY.toOwner(), ASSOCIATION_ENTITY.toInverse()));
        assertThat(after.owner()).isEqualTo(tags.owner());
        assertThat(withAssociationEntity().associations().get(ASSOCIATION_ENTITY.toOwner()).isIdentifying()).isTrue();
        assertThat(withAssociationEntity().entities().get(ASSOCIATION_ENTITY.entity()).name()).isEqualTo("PostTag");
    }

    @Test
    void convertingBackRestoresTheJoinTable() {
        Model converted = Integrity.repair(AssociationEdits.convertToJoinTable(tags.id()).change().apply(withAssociationEntity()));

        assertThat(Schema.of(converted).joinTable(tags.id()).orElseThrow().columns()).extracting(Column::name)
                .containsExactlyElementsOf(
                        Schema.of(blog).joinTable(tags.id()).orElseThrow().columns().stream().map(Column::name).toList());
        assertThat(converted.entities()).isEqualTo(blog.entities());
        assertThat(converted.samples()).isEqualTo(blog.samples());
    }

    @Test
    void anAssociationEntityWithOwnAttributesIsNotConvertedBack() {
        Entity between = withAssociationEntity().entities().get(ASSOCIATION_ENTITY.entity());
        Model model = withAssociationEntity()
                .with(between.withAttributes(List.of(Attribute.of(new AttributeId("since"), "since", BasicType.dateTime()))));

        assertThat(AssociationEdits.obstacle(model, tags.id()))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("PostTag has more"));
        assertThat(AssociationEdits.convertToJoinTable(tags.id()).change().apply(model)).isSameAs(model);
    }

    @Test
    void aSelfAssociationGetsTwoDistinctRoles() {
        Model social = Samples.load("social");
        Association followers = social.associations().stream().filter(it -> it.isLoop() && it.carrier() instanceof Carrier.JoinTable)
                .findFirst().orElseThrow();

        Model model = AssociationEdits.convertToEntity(followers.id(), ASSOCIATION_ENTITY).change().apply(social);

        assertThat(model.associations().get(ASSOCIATION_ENTITY.toOwner()).owner().role())
                .isNotEqualTo(model.associations().get(ASSOCIATION_ENTITY.toInverse()).owner().role());
        assertThat(NameValidation.properties(model, entityId("User")))
                .contains(model.associations().get(ASSOCIATION_ENTITY.toOwner()).inverse().role().orElseThrow());
    }

    @Test
    void reconnectingAnEndRemovesReferencesToItsFormerEntity() {
        Association author = blog.associations().stream()
                .filter(it -> it.owner().role().equals(Optional.of("author")) && it.owner().type().equals(entityId("Post"))).findFirst()
                .orElseThrow();
        Model withFinder = ClassEdits
                .addMember(entityId("Post"), new Member.Finder(new MemberId("by-author"), "findByAuthor", List.of(author.id()), false))
                .change().apply(blog);

        Model moved = AssociationEdits.reconnect(author.id(), true, entityId("Tag")).change().apply(withFinder);

        Entity post = moved.entities().get(entityId("Post"));
        assertThat(((Member.Finder) post.members().getLast()).by()).isEmpty();
        assertThat(post.constraints()).allSatisfy(constraint -> assertThat(constraint.toString()).doesNotContain(author.id().value()));
        assertThat(moved.samples().get(entityId("Post")).columns()).doesNotContain(author.id());
        assertThat(moved.associations().get(author.id()).owner().type()).isEqualTo(entityId("Tag"));
        assertThat(References.dangling(moved)).isEmpty();
    }
}
