package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.ClassModels;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Embedded values, element collections and converted values survive a round trip.
class ValueBehaviourTest {

    @ParameterizedTest
    @EnumSource
    void embeddedValuesAndNullsSurviveARoundTrip(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.embeddables(), kind)) {
            Object customer = model.make("Customer");
            set(customer, "billing", address(model, "Main Street", "Springfield"));
            Object contact = model.make("Contact");
            set(contact, "email", "ada@example.org");
            set(contact, "home", address(model, "Side Street", "Shelbyville"));
            set(customer, "contact", contact);
            model.factory().inTransaction(session -> session.persist(customer));

            Object found = model.factory().fromSession(session -> session.find(model.type("Customer"), get(customer, "id")));
            assertThat(get(found, "billing")).isEqualTo(address(model, "Main Street", "Springfield"));
            assertThat(get(get(found, "contact"), "home")).isEqualTo(address(model, "Side Street", "Shelbyville"));
            assertThat(get(found, "shipping")).isNull();
            assertThat(model.factory().<Long>fromSession(session -> session.createSelectionQuery(
                    "select count(c) from Customer c where c.contact.home.city = 'Shelbyville'", Long.class).getSingleResult()))
                    .isEqualTo(1);
        }
    }

    private static Object address(GeneratedModel model, String street, String city) {
        Object address = model.make("Address");
        set(address, "street", street);
        set(address, "city", city);
        return address;
    }

    @ParameterizedTest
    @EnumSource
    void elementCollectionsKeepTheirOrderAndUniqueness(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.elementCollections(), kind)) {
            Object person = model.make("Person");
            elements(person, "nicknames").addAll(List.of("ace", "bee", "ace"));
            elements(person, "notes").addAll(List.of("second", "first", "second"));
            elements(person, "colours").add(constant(model, "RED"));
            Object address = model.make("Address");
            set(address, "city", "Springfield");
            set(address, "houseNumber", 7);
            elements(person, "addresses").add(address);
            model.factory().inTransaction(session -> session.persist(person));

            model.factory().inSession(session -> {
                Object found = session.find(model.type("Person"), get(person, "id"));
                assertThat(elements(found, "nicknames")).containsExactlyInAnyOrder("ace", "bee");
                assertThat(new ArrayList<>(elements(found, "notes"))).isEqualTo(List.of("second", "first", "second"));
                assertThat(elements(found, "colours")).containsExactly(constant(model, "RED"));
                assertThat(elements(found, "addresses")).containsExactly(address);
            });
        }
    }

    @SuppressWarnings("unchecked")
    private static Collection<Object> elements(Object object, String property) {
        return (Collection<Object>) get(object, property);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(GeneratedModel model, String name) {
        return Enum.valueOf((Class<? extends Enum>) model.type("Colour").asSubclass(Enum.class), name);
    }

    @ParameterizedTest
    @EnumSource
    void aConverterIsCalledInBothDirectionsAndNeverWithNull(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.converter(), kind)) {
            Object tagged = model.make("Product");
            set(tagged, "tags", List.of("new", "cheap"));
            Object plain = model.make("Product");
            Object empty = model.make("Product");
            set(empty, "tags", List.of());
            model.factory().inTransaction(session -> List.of(tagged, plain, empty).forEach(session::persist));

            model.factory().inSession(session -> {
                assertThat(session.createNativeQuery("select tags from products order by id", String.class).getResultList())
                        .containsExactly("new,cheap", null, "");
                assertThat(get(session.find(model.type("Product"), get(tagged, "id")), "tags")).isEqualTo(List.of("new", "cheap"));
                assertThat(get(session.find(model.type("Product"), get(plain, "id")), "tags")).isNull();
                assertThat(get(session.find(model.type("Product"), get(empty, "id")), "tags")).isEqualTo(List.of());
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void databaseDefaultsAreFilledInAndReadBack(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.databaseDefaults(), kind)) {
            Object withDefaults = model.make("Article");
            set(withDefaults, "title", "a");
            Object withValues = model.make("Article");
            set(withValues, "title", "b");
            set(withValues, "status", "old");
            set(withValues, "views", 7);
            model.factory().inTransaction(session -> {
                session.persist(withDefaults);
                session.persist(withValues);
                session.flush();
                assertThat(get(withDefaults, "status")).isEqualTo("it's new");
                assertThat(get(withDefaults, "views")).isEqualTo(0);
                assertThat(get(withDefaults, "createdAt")).isNotNull();
                assertThat(get(withValues, "status")).isEqualTo("old");
                assertThat(get(withValues, "views")).isEqualTo(7);
            });
        }
    }
}
