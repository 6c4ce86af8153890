package dev.entitect.schema;

import static dev.entitect.fixture.ModelBuilder.attributeId;
import static dev.entitect.fixture.ModelBuilder.entityId;
import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.model.Association;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.SoftDelete;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.IdGeneration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemaTest {

    @Test
    void aForeignKeyColumnIsNamedAfterItsPropertyAndHasTheTypeOfTheKey() {
        Model model = model("m").entity("User", it -> it).entity("Post", it -> it).manyToOne("Post", "author", "User", "posts").build();

        Table posts = Schema.of(model).table(entityId("Post"));

        assertThat(posts.columns()).extracting(Column::name).containsExactly("id", "author_id");
        assertThat(posts.columns().get(1).type()).isEqualTo(BasicType.bigint());
        assertThat(posts.foreignKeys()).singleElement().satisfies(key -> {
            assertThat(key.name()).isEqualTo("fk_posts_author_id_users");
            assertThat(key.referencedColumns()).containsExactly("id");
        });
    }

    @Test
    void anIdentifyingAssociationAddsItsColumnsToTheKey() {
        Table items = Schema.of(Samples.load("shop")).table(entityId("OrderItem"));

        assertThat(items.primaryKey()).isEqualTo(new Table.PrimaryKey("", List.of("order_id", "product_id")));
        assertThat(items.columns()).extracting(Column::nullable).startsWith(false, false);
    }

    @Test
    void aCompositeKeyIsReferencedByAllOfItsColumns() {
        Model model = model("m")
                .bareEntity("Seat",
                        seat -> seat.attribute("hall", BasicType.text(10), it -> it.withKey(Optional.of(new IdGeneration.Assigned())))
                                .attribute("number", BasicType.integer(), it -> it.withKey(Optional.of(new IdGeneration.Assigned()))))
                .entity("Ticket", it -> it).manyToOne("Ticket", "seat", "Seat", "tickets").build();

        Table tickets = Schema.of(model).table(entityId("Ticket"));

        assertThat(tickets.foreignKeys()).singleElement().satisfies(key -> {
            assertThat(key.columns()).containsExactly("seat_hall", "seat_number");
            assertThat(key.referencedColumns()).containsExactly("hall", "number");
        });
    }

    @Test
    void anOptionalEndMakesTheColumnNullable() {
        Model model = model("m").entity("User", it -> it).entity("Post", it -> it)
                .associate("Post", "editor", Multiplicity.ZERO_OR_MORE, "User", "", Multiplicity.ZERO_OR_ONE, it -> it).build();

        assertThat(Schema.of(model).table(entityId("Post")).columns()).extracting(Column::nullable).containsExactly(false, true);
    }

    @Test
    void thePrimaryKeyOfAJoinTableConsistsOfTheKeysOfBothSides() {
        Table pairs = Schema.of(Samples.load("social")).joinTable(new AssociationId("user-following")).orElseThrow();

        assertThat(pairs.name()).isEqualTo("follows");
        assertThat(pairs.primaryKey().columns()).containsExactly("follower_id", "followed_id");
        assertThat(pairs.foreignKeys()).extracting(Table.ForeignKey::inverse).containsExactly(false, true);
    }

    @Test
    void aSelfReferencingJoinTableWithOneRoleHasTwoColumns() {
        Model model = model("m").entity("User", it -> it).manyToMany("User", "friends", "User", "").build();

        assertThat(Schema.of(model).tables().getLast().columns()).extracting(Column::name).containsExactly("user_id", "friends_id");
    }

    @Test
    void explicitNamesAreKept() {
        Model model = model("m")
                .entity("User", it -> it.change(user -> user.withTable(Optional.of("accounts")).withSchema(Optional.of("app"))))
                .entity("Post", it -> it)
                .associate("Post", "author", Multiplicity.ZERO_OR_MORE, "User", "", Multiplicity.EXACTLY_ONE, it -> it.withCarrier(
                        new Carrier.Columns(ForeignKey.byConvention().withColumns(List.of("written_by")), false, Optional.empty())))
                .build();

        Table.ForeignKey key = Schema.of(model).table(entityId("Post")).foreignKeys().getFirst();

        assertThat(key.columns()).containsExactly("written_by");
        assertThat(key.referencedTable()).isEqualTo("accounts");
        assertThat(key.referencedSchema()).contains("app");
    }

    @Test
    void columnsFollowTheConfiguredOrder() {
        Model model = model("m").entity("User", user -> user.attribute("a", BasicType.integer()).attribute("b", BasicType.integer())
                .change(it -> it.withColumnOrder(List.of(attributeId("User", "b"), attributeId("User", "id"))))).build();

        assertThat(Schema.of(model).table(entityId("User")).columns()).extracting(Column::name).containsExactly("b", "id", "a");
    }

    @Test
    void cyclicKeysDoNotHang() {
        Model model = model("m").bareEntity("A", it -> it).bareEntity("B", it -> it)
                .associate("A", "b", Multiplicity.ZERO_OR_MORE, "B", "", Multiplicity.EXACTLY_ONE, SchemaTest::identifying)
                .associate("B", "a", Multiplicity.ZERO_OR_MORE, "A", "", Multiplicity.EXACTLY_ONE, SchemaTest::identifying).build();

        assertThat(Schema.of(model).tables()).hasSize(2);
    }

    private static Association identifying(Association association) {
        return association.withCarrier(new Carrier.Columns(ForeignKey.byConvention(), true, Optional.empty()));
    }

    @Test
    void eachColumnHasARole() {
        Model model = model("m").entity("Tag", it -> it)
                .entity("Post", post -> post.attribute("title", BasicType.text(40))
                        .attribute("links", new AttributeType.ElementCollection(BasicType.text(80),
                                AttributeType.ElementCollection.Collection.LIST, Optional.empty()))
                        .change(it -> it.withSoftDelete(Optional.of(new SoftDelete(SoftDelete.Strategy.FLAG, Optional.empty())))))
                .manyToOne("Post", "tag", "Tag", "posts").manyToMany("Post", "others", "Tag", "").build();
        Schema schema = Schema.of(model);

        assertThat(schema.table(entityId("Post")).columns()).extracting(Column::role).containsExactly(new ColumnRole.Key(),
                new ColumnRole.Value(), new ColumnRole.ForeignKey("id"), new ColumnRole.DeletionMark(SoftDelete.Strategy.FLAG));
        assertThat(schema.collectionTable(entityId("Post"), attributeId("Post", "links")).orElseThrow().columns()).extracting(Column::role)
                .containsExactly(new ColumnRole.OwnerKey("id"), new ColumnRole.Position(), new ColumnRole.Value());
        assertThat(schema.joinTable(new AssociationId("post-others")).orElseThrow().columns()).extracting(Column::role)
                .containsExactly(new ColumnRole.OwnerKey("id"), new ColumnRole.ForeignKey("id"));
    }

    @Test
    void anAttributeMappedToTheDeletionMarkColumnIsTheMark() {
        Model model = model("m")
                .entity("Post", post -> post.attribute("gone", BasicType.bool(), it -> it.withColumn(Optional.of("Deleted")))
                        .change(it -> it.withSoftDelete(Optional.of(new SoftDelete(SoftDelete.Strategy.FLAG, Optional.empty())))))
                .build();

        assertThat(Schema.of(model).table(entityId("Post")).deletionMark()).map(Column::origin).contains(attributeId("Post", "gone"));
    }

    @ParameterizedTest
    @EnumSource
    void theTablesOfAnEntityFollowFromTheStrategy(Inheritance.Strategy strategy) {
        Model model = model("m")
                .entity("Animal",
                        animal -> animal.change(it -> it.withInheritance(new Inheritance.Root(strategy, false, Optional.of("kind"),
                                Optional.empty()))))
                .bareEntity("Cat", cat -> cat.attribute("lives", BasicType.integer()).change(it -> it.withInheritance(
                        new Inheritance.Subclass(entityId("Animal"), Optional.of("C")))))
                .build();
        Schema schema = Schema.of(model);

        EntityStorage cat = schema.storage(entityId("Cat"));
        assertThat(cat.tables()).extracting(Table::name).isEqualTo(switch (strategy) {
            case SINGLE_TABLE -> List.of("animals");
            case JOINED -> List.of("animals", "cats");
            case TABLE_PER_CLASS -> List.of("cats");
        });
        assertThat(cat.parts().getFirst().discriminator().map(EntityStorage.Discriminator::value))
                .isEqualTo(strategy == Inheritance.Strategy.TABLE_PER_CLASS ? Optional.empty() : Optional.of("C"));
        assertThat(cat.parts()).allSatisfy(part -> assertThat(part.key()).containsExactly("id"));
        assertThat(schema.storage(entityId("Animal")).subclassTables()).extracting(Table::name)
                .isEqualTo(strategy == Inheritance.Strategy.JOINED ? List.of("cats") : List.of());
    }
}
