package dev.entitect.ui.data;

import dev.entitect.diagram.scene.Badges;
import dev.entitect.job.deletion.DeletionPreview;
import dev.entitect.live.Cell;
import dev.entitect.live.DataChange;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.layout.BorderPane;

/// The temporary pane beside the rows: the form of a new row, or the preview of a deletion.
final class RowsSide {

    private final BorderPane host;
    private final SessionQueries queries;
    private final Consumer<Badges> badges;
    private final Outcomes outcomes;

    /// Receives the outcomes.
    interface Outcomes {

        void sent(DataChange change);

        void showError(String sentence);

        /// The pane was closed.
        void closed();
    }

    /// @param host   the view beside which it is shown
    /// @param badges shows badges on the diagram
    RowsSide(BorderPane host, SessionQueries queries, Consumer<Badges> badges, Outcomes outcomes) {
        this.host = host;
        this.queries = queries;
        this.badges = badges;
        this.outcomes = outcomes;
    }

    void openForm(Entity entity, DataPage page) {
        String name = entity.name();
        NewRowForm[] form = new NewRowForm[1];
        form[0] = new NewRowForm(name, page.columns(), queries::lookUp, values -> addRow(name, values, form[0]), this::close);
        host.setRight(form[0]);
        form[0].focusFirst();
    }

    private void addRow(String name, Map<String, Cell> values, NewRowForm form) {
        queries.ask("Add " + name, session -> session.addRow(name, values), change -> {
            close();
            outcomes.sent(change);
        }, form::show);
    }

    /// Previews the deletion first if it affects other rows. A row that was never committed is deleted at once.
    void delete(Entity entity, DataPage page, DataRow row) {
        if (row.pending()) {
            deleteNow(entity, row);
            return;
        }
        Model model = queries.model();
        queries.ask("Preview deletion of " + entity.name(), session -> DeletionPreview.of(model, session, entity.id(), page, row),
                preview -> {
                    if (preview.concernsOthers()) {
                        host.setRight(new DeletionView(model, preview, entity.name() + " " + row.id().key(), () -> deleteNow(entity, row),
                                this::close));
                        badges.accept(DeletionBadges.of(model, preview));
                    } else {
                        deleteNow(entity, row);
                    }
                }, outcomes::showError);
    }

    private void deleteNow(Entity entity, DataRow row) {
        close();
        queries.ask("Delete " + entity.name(), session -> session.deleteRow(row.id()), outcomes::sent, outcomes::showError);
    }

    /// Closes the deletion preview because another row was selected.
    void closeDeletion() {
        if (host.getRight() instanceof DeletionView) {
            close();
        }
    }

    void close() {
        if (host.getRight() != null) {
            host.setRight(null);
            badges.accept(Badges.EMPTY);
            outcomes.closed();
        }
    }
}
