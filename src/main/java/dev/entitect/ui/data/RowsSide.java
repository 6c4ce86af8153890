package dev.entitect.ui.data;

import dev.entitect.diagram.scene.Badges;
import dev.entitect.job.DeletionPreview;
import dev.entitect.live.DataChange;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;

/// What stands beside the rows for a while: the fields of a new one, or what the deletion of one takes along.
final class RowsSide {

    private final BorderPane beside;
    private final SessionQueries desk;
    private final Consumer<Badges> badges;
    private final Outcomes outcomes;

    /// What came of it.
    interface Outcomes {

        void sent(DataChange change);

        void refuse(String sentence);

        /// The side was closed.
        void closed();
    }

    /// @param beside stands at its right
    /// @param badges shows marks on the diagram
    RowsSide(BorderPane beside, SessionQueries desk, Consumer<Badges> badges, Outcomes outcomes) {
        this.beside = beside;
        this.desk = desk;
        this.badges = badges;
        this.outcomes = outcomes;
    }

    void openForm(Entity entity, DataPage page) {
        String name = entity.name();
        NewRowForm[] form = new NewRowForm[1];
        form[0] = new NewRowForm(name, page.columns(), desk::lookUp, values -> addRow(name, values, form[0]), this::close);
        beside.setRight(form[0]);
        form[0].focusFirst();
    }

    private void addRow(String name, Map<String, String> values, NewRowForm form) {
        desk.ask("Add a " + name, session -> session.addRow(name, values), change -> {
            close();
            outcomes.sent(change);
        }, form::show);
    }

    /// Shows first what goes with the row, when it is not the row alone. A row that was never committed is known to this session only, and
    /// goes at once.
    void delete(Entity entity, DataPage page, DataRow row) {
        if (row.pending()) {
            deleteNow(entity, row);
            return;
        }
        Model model = desk.model();
        desk.ask("Find what goes with a " + entity.name(), session -> DeletionPreview.of(model, session, entity.id(), page, row),
                preview -> {
                    if (preview.concernsOthers()) {
                        beside.setRight(new DeletionView(model, preview, entity.name() + " " + row.key(), () -> deleteNow(entity, row),
                                this::close));
                        badges.accept(DeletionBadges.of(model, preview));
                    } else {
                        deleteNow(entity, row);
                    }
                }, outcomes::refuse);
    }

    private void deleteNow(Entity entity, DataRow row) {
        close();
        desk.ask("Delete a " + entity.name(), session -> session.deleteRow(entity.name(), row.key()), outcomes::sent, outcomes::refuse);
    }

    /// Another row is chosen, to which a deletion that is thought about does not belong.
    void closeDeletion() {
        if (beside.getRight() instanceof DeletionView) {
            close();
        }
    }

    void close() {
        if (beside.getRight() != null) {
            beside.setRight(null);
            badges.accept(Badges.EMPTY);
            outcomes.closed();
        }
    }
}
