package dev.entitect.generate.hibernate.behaviour;

import static dev.entitect.fixture.Beans.get;
import static dev.entitect.fixture.Beans.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.fixture.GeneratedModel;
import dev.entitect.fixture.database.DatabaseKind;
import dev.entitect.fixture.guide.ClassModels;
import dev.entitect.model.Inheritance.Strategy;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Objects of a hierarchy are loaded as instances of their class under each strategy.
class HierarchyBehaviourTest {

    static Stream<Arguments> strategies() {
        return Arrays.stream(DatabaseKind.values())
                .flatMap(kind -> Arrays.stream(Strategy.values()).map(strategy -> Arguments.of(kind, strategy)));
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void aQueryForTheRootFindsInstancesOfEachClass(DatabaseKind kind, Strategy strategy) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.hierarchy(strategy), kind)) {
            model.factory().inTransaction(session -> {
                Object bank = model.make("Bank");
                set(bank, "name", "Bank");
                session.persist(bank);
                Object card = payment(model, "CardPayment", "10.00");
                set(card, "cardNumber", "4711");
                set(card, "issuer", bank);
                session.persist(card);
                Object credit = payment(model, "CreditPayment", "20.00");
                set(credit, "cardNumber", "4712");
                set(credit, "issuer", bank);
                set(credit, "rate", new BigDecimal("1.50"));
                session.persist(credit);
                Object cash = payment(model, "CashPayment", "30.00");
                set(cash, "currency", "EUR");
                session.persist(cash);
                Object receipt = model.make("Receipt");
                set(receipt, "text", "paid");
                set(receipt, "cash", cash);
                session.persist(receipt);
            });

            model.factory().inSession(session -> {
                var payments = session.createSelectionQuery("from Payment order by amount", Object.class).getResultList();
                assertThat(payments).extracting(it -> it.getClass().getSimpleName()).containsExactly("CardPayment", "CreditPayment",
                        "CashPayment");
                assertThat((BigDecimal) get(payments.get(1), "rate")).isEqualByComparingTo("1.5");
                assertThat(session.createSelectionQuery("from CardPayment", Object.class).getResultList()).hasSize(2);
                assertThat(payments)
                        .containsAll(session.createSelectionQuery("select r.cash from Receipt r", Object.class).getResultList());
            });
        }
    }

    private static Object payment(GeneratedModel model, String type, String amount) {
        Object payment = model.make(type);
        set(payment, "amount", new BigDecimal(amount));
        return payment;
    }

    /// A column that is mandatory in one class is null for the others; the table still enforces it for that class.
    @ParameterizedTest
    @EnumSource
    void aSingleTableEnforcesTheNotNullColumnsOfASubclass(DatabaseKind kind) throws SQLException {
        try (GeneratedModel model = GeneratedModel.open(ClassModels.hierarchy(Strategy.SINGLE_TABLE), kind)) {
            assertThatThrownBy(() -> model.factory().inTransaction(session -> session
                    .createNativeMutationQuery("insert into payments (id, amount, dtype) values (1, 5, 'CARD')").executeUpdate()))
                    .isInstanceOf(ConstraintViolationException.class);
            model.factory().inTransaction(session -> session
                    .createNativeMutationQuery("insert into payments (id, amount, currency, dtype) values (1, 5, 'EUR', 'CashPayment')")
                    .executeUpdate());
        }
    }
}
