package dev.entitect.edit;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.CompleteModel;
import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import dev.entitect.model.References;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.association.AssociationEnd.CollectionKind;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.Multiplicity;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.type.BasicType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IntegrityTest {

    @Test
    void aConsistentModelIsUnchanged() {
        Model blog = Samples.load("blog");

        assertThat(Integrity.repair(blog)).isSameAs(blog);
    }

    @Test
    void anAttributeOfADeletedEnumBecomesAString() {
        Model repaired = Integrity.repair(Samples.load("shop").without(new EnumId("order-status")));

        assertThat(repaired.entities().get(entityId("Order")).attributes().get(1).type()).isEqualTo(BasicType.text(255));
    }

    @Test
    void anAssociationChangedToManyToManyGetsAJoinTableWithUniquePairs() {
        Model blog = Samples.load("blog");
        AssociationId id = new AssociationId("post-author");

        Model repaired = Integrity.repair(blog.with(blog.associations().get(id)
                .withInverse(blog.associations().get(id).inverse().withMultiplicity(Multiplicity.ZERO_OR_MORE))));

        assertThat(repaired.associations().get(id).carrier()).isEqualTo(Carrier.joinTable());
        assertThat(repaired.associations().get(id).owner().collection()).isEqualTo(CollectionKind.SET);
    }

    @Test
    void aDeletedEntityIsRemovedFromTheSamplePlan() {
        Model blog = Samples.load("blog");
        SamplePlan plan = SamplePlan.standard().withRowsOf(Map.of(entityId("Post"), 5, entityId("Tag"), 7));

        Model repaired = Integrity.repair(blog.withSamplePlan(Optional.of(plan)).without(entityId("Tag")));

        assertThat(repaired.samplePlan()).contains(plan.withRowsOf(Map.of(entityId("Post"), 5)));
    }

    @Test
    void noDeletionLeavesADanglingReference() {
        Model whole = CompleteModel.model();
        List<ElementId> ids = new ArrayList<>();
        whole.classes().forEach(type -> ids.add(type.id()));
        ids.addAll(whole.enums().ids());
        ids.addAll(whole.converters().ids());
        ids.addAll(whole.associations().ids());
        ids.addAll(whole.groups().ids());

        for (ElementId id : ids) {
            assertThat(References.dangling(Integrity.repair(whole.without(id)))).as("after deleting " + id).isEmpty();
        }
    }
}
