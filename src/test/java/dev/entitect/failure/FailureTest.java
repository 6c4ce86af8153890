package dev.entitect.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.List;
import org.hibernate.exception.ConstraintViolationException;
import org.junit.jupiter.api.Test;

class FailureTest {

    private static final String PASSWORD = "pa55word";
    private static final String ROW = "alice@example.org";

    @Test
    void detailsContainNoMessages() {
        SQLException sql = new SQLException("Duplicate entry '" + ROW + "'");
        sql.setNextException(new SQLException(ROW));
        RuntimeException failure = new IllegalStateException("jdbc:postgresql://localhost/shop?password=" + PASSWORD,
                new ConstraintViolationException("could not execute [" + ROW + "]", sql, "uk_email"));
        failure.addSuppressed(new IllegalArgumentException(PASSWORD));

        assertThat(Failure.during("Save", failure).details()).doesNotContain(PASSWORD).doesNotContain(ROW)
                .contains("java.lang.IllegalStateException (message withheld)\n    at dev.entitect.failure.FailureTest.")
                .contains("    Suppressed: java.lang.IllegalArgumentException (message withheld)")
                .contains("Caused by: org.hibernate.exception.ConstraintViolationException (message withheld)")
                .contains("Caused by: java.sql.SQLException (message withheld)");
    }

    @Test
    void messagesThatQuoteTheirInputAreOmitted() {
        assertThat(Failure.uncaught(catchThrowable(() -> Integer.parseInt(ROW))).details()).doesNotContain(ROW);
        assertThat(Failure.uncaught(new NullPointerException(ROW)).details()).doesNotContain(ROW);
        assertThat(Failure.uncaught(new ArithmeticException(ROW)).details()).doesNotContain(ROW);
    }

    @Test
    void messagesComposedByTheVirtualMachineAreKept() {
        Throwable missing = catchThrowable(() -> List.of("x").stream().map(text -> (String) null).findAny());
        Throwable index = catchThrowable(() -> List.of(1, 2, 3).subList(0, 3).toArray()[3].hashCode());

        assertThat(Failure.uncaught(index).details())
                .startsWith("java.lang.ArrayIndexOutOfBoundsException: Index 3 out of bounds for length 3");
        assertThat(Failure.uncaught(missing).details()).startsWith("java.lang.NullPointerException\n");
        assertThat(Failure.uncaught(catchThrowable(() -> length(null))).details())
                .startsWith("java.lang.NullPointerException: Cannot invoke \"String.length()\" because ");
    }

    @Test
    void causesMayBeCyclic() {
        Exception one = new Exception();
        one.initCause(new Exception(one));

        assertThat(Failure.uncaught(one).details()).contains("Caused by: ");
    }

    @Test
    void theMessageNamesTheFailedOperation() {
        assertThat(Failure.during("Export result.csv", new Error()).sentence())
                .isEqualTo("“Export result.csv” failed because of an internal error.");
        assertThat(Failure.uncaught(new Error()).sentence()).isEqualTo("An internal error occurred.");
    }

    private static int length(String text) {
        return text.length();
    }
}
