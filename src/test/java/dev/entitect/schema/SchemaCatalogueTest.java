package dev.entitect.schema;

import static dev.entitect.fixture.ModelBuilder.model;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.entitect.catalogue.Catalogue;
import dev.entitect.dialect.Dialect;
import dev.entitect.fixture.CompleteModel;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The tests of the generated source verify for all mappings that databases match the catalogue of a model.
class SchemaCatalogueTest {

    private static final Model SHOP = model("Shop")
            .entity("Customer", customer -> customer.change(it -> it.withSchema(Optional.of("crm")))
                    .attribute("email", BasicType.text(80), it -> it.withUnique(Optional.of(ConstraintName.byConvention()))))
            .bareEntity("Invoice", invoice -> invoice
                    .attribute("number", BasicType.bigint(), it -> it.withKey(Optional.of(new IdGeneration.Sequence(Optional.empty(), 20))))
                    .attribute("state", BasicType.text(10),
                            it -> it.withDatabaseDefault(Optional.of(new DatabaseDefault.Literal("it's new")))))
            .manyToOne("Invoice", "customer", "Customer", "invoices").build();

    @Test
    void tablesHaveTheTypesDefaultsAndSchemasOfTheDialect() {
        Catalogue catalogue = Schema.of(SHOP).catalogue(Dialect.POSTGRESQL);

        assertThat(catalogue.schemas()).containsExactly("", "crm");
        Catalogue.Table invoices = catalogue.table("invoices").orElseThrow();
        assertThat(invoices.columns()).containsExactly(column("number", "bigint", Optional.empty()),
                column("state", "character varying(10)", Optional.of("'it''s new'")),
                column("customer_id", "bigint", Optional.empty()));
        assertThat(invoices.foreignKeys()).extracting(Catalogue.ForeignKey::referencedSchema, Catalogue.ForeignKey::referencedTable,
                Catalogue.ForeignKey::onDelete).containsExactly(tuple("crm", "customers", "NO ACTION"));
        assertThat(catalogue.table("customers").orElseThrow().uniqueConstraints())
                .containsExactly(new Catalogue.Key("uq_customers_email", List.of("email")));
        assertThat(catalogue.sequences()).containsExactly(new Catalogue.Sequence("", "invoices_seq", 1, 20));
    }

    private static Catalogue.Column column(String name, String type, Optional<String> defaultValue) {
        return new Catalogue.Column(name, type, false, defaultValue, Optional.empty(), false, Optional.empty());
    }

    @ParameterizedTest
    @EnumSource
    void eachDialectHasTypesForAllColumns(Dialect dialect) {
        Catalogue catalogue = Schema.of(CompleteModel.model()).catalogue(dialect);

        assertThat(catalogue.tables()).isNotEmpty().flatExtracting(Catalogue.Table::columns)
                .extracting(column -> ((Catalogue.Column) column).type())
                .allSatisfy(type -> assertThat((String) type).isNotBlank().doesNotContain("%"));
    }
}
