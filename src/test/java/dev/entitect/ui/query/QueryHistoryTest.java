package dev.entitect.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.live.Language;
import dev.entitect.ui.query.QueryHistory.Entry;
import org.junit.jupiter.api.Test;

class QueryHistoryTest {

    private final QueryHistory history = new QueryHistory();

    @Test
    void goingBackAndForthVisitsTheQueriesInOrder() {
        history.add(hql("one"));
        history.add(hql("two"));

        assertThat(history.previous(hql("draft"))).contains(hql("two"));
        assertThat(history.previous(hql("two"))).contains(hql("one"));
        assertThat(history.previous(hql("one"))).isEmpty();
        assertThat(history.next()).contains(hql("two"));
    }

    @Test
    void theUnfinishedTextFollowsTheNewestEntry() {
        history.add(hql("one"));
        history.previous(hql("draft"));

        assertThat(history.next()).contains(hql("draft"));
        assertThat(history.next()).isEmpty();
    }

    @Test
    void theMostRecentQueryIsNotOfferedAgain() {
        history.add(hql("one"));
        history.add(hql("two"));

        assertThat(history.previous(hql("two"))).contains(hql("one"));
    }

    @Test
    void rerunningAQueryMakesItTheNewest() {
        history.add(hql("one"));
        history.add(hql("two"));
        history.add(hql("one"));

        assertThat(history.previous(hql("draft"))).contains(hql("one"));
        assertThat(history.previous(hql("one"))).contains(hql("two"));
        assertThat(history.previous(hql("two"))).isEmpty();
    }

    @Test
    void theSameTextInAnotherLanguageIsAnotherQuery() {
        history.add(hql("select 1"));
        history.add(new Entry(Language.SQL, "select 1"));

        assertThat(history.previous(hql(""))).contains(new Entry(Language.SQL, "select 1"));
        assertThat(history.previous(hql(""))).contains(hql("select 1"));
    }

    @Test
    void theOldestEntriesAreDropped() {
        for (int i = 0; i < 200; i++) {
            history.add(hql("query " + i));
        }
        int steps = 0;
        while (history.previous(hql("")).isPresent()) {
            steps++;
        }
        assertThat(steps).isEqualTo(100);
    }

    private static Entry hql(String text) {
        return new Entry(Language.HQL, text);
    }
}
