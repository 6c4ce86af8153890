package dev.entitect.job.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.fixture.Samples;
import dev.entitect.live.BootListener;
import dev.entitect.live.DataChange;
import dev.entitect.live.DataColumn;
import dev.entitect.live.DataPage;
import dev.entitect.live.DataRow;
import dev.entitect.live.LiveException;
import dev.entitect.live.Lookup;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.SqlEvent;
import dev.entitect.live.engine.EngineSession;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class DataConsoleTest {

    static final List<String> SAMPLES = Samples.NAMES;

    private EngineSession session;

    @BeforeEach
    void open() {
        session = EngineSession.open(SessionPlan.of(Samples.load("blog")).spec(), BootListener.NONE);
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void columnsDeclareWhetherAndHowTheyAreEdited() {
        DataPage posts = page("Post");

        assertThat(posts.columns()).extracting(column -> column.name() + " " + column.kind()).contains("id READ_ONLY", "title VALUE",
                "author REFERENCE", "updatedAt READ_ONLY");
        assertThat(page("User").columns()).filteredOn(column -> column.name().equals("role")).extracting(DataColumn::options)
                .containsExactly(List.of("ADMIN", "MODERATOR", "USER"));
        assertThat(posts.total()).isEqualTo(posts.rows().size());
        assertThat(posts.pending()).isFalse();
    }

    @Test
    void anEditIsFlushedAndPermanentOnceCommitted() {
        DataRow first = page("Post").rows().getFirst();

        DataChange change = session.setCell("Post", first.key(), "title", "Edited");

        assertThat(change.statements()).extracting(SqlEvent::sql).anyMatch(sql -> sql.startsWith("update posts"));
        assertThat(page("Post").pending()).isTrue();
        assertThat(page("Post").rows().getFirst().pending()).isTrue();
        session.commitData();
        assertThat(page("Post").rows().getFirst().cells()).contains("Edited");
        assertThat(session.hql("from Post where title = 'Edited'", QueryOptions.DEFAULT).rows()).hasSize(1);
    }

    @Test
    void rollingBackUndoesEverything() {
        DataPage before = page("Post");
        session.setCell("Post", before.rows().getFirst().key(), "title", "Edited");
        session.deleteRow("Post", before.rows().getLast().key());
        assertThat(page("Post").total()).isEqualTo(before.total() - 1);

        session.rollbackData();

        assertThat(page("Post")).isEqualTo(before);
    }

    @Test
    void deletingCascadesAsModeled() {
        DataRow post = page("Post").rows().getFirst();

        DataChange change = session.deleteRow("Post", post.key());

        assertThat(change.statements()).extracting(SqlEvent::sql).anyMatch(sql -> sql.startsWith("delete from posts"));
        session.commitData();
        assertThat(session.hql("select count(c) from Comment c where c.post.id = " + post.key(), QueryOptions.DEFAULT).rows())
                .containsExactly(List.of(0L));
    }

    @Test
    void aRowIsAddedWithItsReferences() {
        Lookup author = session.lookups("User", "", 10).getFirst();
        assertThat(author.label()).startsWith(author.key());

        DataChange added = session.addRow("Post", Map.of("title", "New", "content", "Text", "published", "true", "author", author.key()));

        session.commitData();
        assertThat(session.hql("select p.title, p.author.id from Post p where p.id = " + added.key(), QueryOptions.DEFAULT).rows())
                .containsExactly(List.of("New", Long.valueOf(author.key())));
    }

    @Test
    void aRejectedEditDoesNotAffectTheOthers() {
        List<DataRow> users = page("User").rows();
        session.setCell("User", users.get(0).key(), "username", "first");

        LiveException failure = catchThrowableOfType(LiveException.class,
                () -> session.setCell("User", users.get(1).key(), "username", "first"));
        LiveException noDate = catchThrowableOfType(LiveException.class,
                () -> session.setCell("User", users.get(1).key(), "active", "perhaps"));

        assertThat(failure.problems().getFirst().message()).contains("already has a row");
        assertThat(noDate).isNotNull();
        session.commitData();
        assertThat(session.hql("from User where username = 'first'", QueryOptions.DEFAULT).rows()).hasSize(1);
    }

    @Test
    void referencedRowsAreReadAndEditedToo() {
        page("Comment");

        DataRow user = page("User").rows().getFirst();
        session.setCell("User", user.key(), "username", "edited");

        session.commitData();
        assertThat(session.hql("from User where username = 'edited'", QueryOptions.DEFAULT).rows()).hasSize(1);
    }

    @Test
    void rowsAreSearchedAndSorted() {
        DataPage found = session.data("User", "username", true, "a", QueryOptions.DEFAULT);

        assertThat(found.rows()).isNotEmpty();
        int username = found.columns().stream().map(DataColumn::name).toList().indexOf("username");
        assertThat(found.rows()).extracting(row -> (String) row.cells().get(username)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void searchCoversLongTextsAndTakesWildcardsLiterally() {
        assertThat(session.data("Post", "", false, "OWNING SIDE", QueryOptions.DEFAULT).total()).isEqualTo(1);
        assertThat(session.data("Post", "", false, "%", QueryOptions.DEFAULT).total()).isZero();
        assertThat(session.data("Post", "", false, "!", QueryOptions.DEFAULT).total()).isZero();
    }

    @ParameterizedTest
    @FieldSource("SAMPLES")
    void everyEntityOfTheSamplesHasRows(String name) {
        try (EngineSession other = EngineSession.open(SessionPlan.of(Samples.load(name)).spec(), BootListener.NONE)) {
            Samples.load(name).entities().forEach(entity -> {
                DataPage page = other.data(entity.name(), "", false, "", QueryOptions.DEFAULT);
                assertThat(page.columns()).as(entity.name()).isNotEmpty();
                assertThat(page.rows()).as(entity.name()).hasSize((int) page.total());
            });
        }
    }

    private DataPage page(String entity) {
        return session.data(entity, "", false, "", QueryOptions.DEFAULT);
    }
}
