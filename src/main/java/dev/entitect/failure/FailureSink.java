package dev.entitect.failure;

/// Where all unforeseen failures go, so that none is lost or told twice. Implementations are thread-safe and throw nothing.
@FunctionalInterface
public interface FailureSink {

    void report(Failure failure);

    default FailureSink andThen(FailureSink next) {
        return failure -> {
            report(failure);
            next.report(failure);
        };
    }
}
