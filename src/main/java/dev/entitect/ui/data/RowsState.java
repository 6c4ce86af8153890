package dev.entitect.ui.data;

import dev.entitect.live.DataPage;
import java.util.Optional;

/// Whether the rows of the chosen entity have been read.
sealed interface RowsState {

    RowsState UNREAD = new Unread();

    /// Nothing is shown.
    record Unread() implements RowsState {}

    /// A page was requested. Answers to earlier requests, which are other instances, are ignored.
    final class Reading implements RowsState {

        private final Optional<DataPage> shown;

        private Reading(Optional<DataPage> shown) {
            this.shown = shown;
        }
    }

    record Shown(DataPage rows) implements RowsState {}

    /// The rows were read in a session that has ended.
    record Stale(DataPage rows) implements RowsState {}

    /// The page that is shown.
    default Optional<DataPage> page() {
        return switch (this) {
            case Unread() -> Optional.empty();
            case Reading reading -> reading.shown;
            case Shown(DataPage rows) -> Optional.of(rows);
            case Stale(DataPage rows) -> Optional.of(rows);
        };
    }

    /// Another page is requested; the current one stays until it arrives.
    default Reading reading() {
        return new Reading(page());
    }

    /// The request failed.
    default RowsState failed() {
        return page().<RowsState>map(Shown::new).orElse(UNREAD);
    }

    /// The session has ended.
    default RowsState sessionEnded() {
        return this instanceof Shown(DataPage rows) ? new Stale(rows) : this;
    }

    /// Whether the rows must be read before they can be shown.
    default boolean mustBeRead() {
        return switch (this) {
            case Unread() -> true;
            case Stale(var rows) -> true;
            case Reading reading -> false;
            case Shown(var rows) -> false;
        };
    }
}
