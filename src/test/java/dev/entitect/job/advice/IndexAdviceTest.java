package dev.entitect.job.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.edit.IdSource;
import dev.entitect.fixture.Samples;
import dev.entitect.job.session.SessionPlan;
import dev.entitect.live.BootListener;
import dev.entitect.live.Language;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.StatementPlan;
import dev.entitect.live.engine.EngineSession;
import dev.entitect.live.plan.MissingIndex;
import dev.entitect.model.Model;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class IndexAdviceTest {

    private static final String QUERY = "from Post where title = 'x'";

    @Test
    void aMissingIndexIsAddedAndUsed() {
        Model blog = Samples.load("blog");
        MissingIndex missing = explain(blog).plan().missing().getFirst();

        IndexAdvice advice = IndexAdvice.of(blog, missing).orElseThrow();
        Model indexed = advice.edit(IdSource.random(new Random(1))).change().apply(blog);

        assertThat(advice.entity().name()).isEqualTo("Post");
        StatementPlan after = explain(indexed);
        assertThat(after.plan().missing()).isEmpty();
        assertThat(after.plan().root().all()).anyMatch(node -> node.index().equalsIgnoreCase("ix_posts_title"));
    }

    @Test
    void aTableWithoutAnEntityHasNoAdvice() {
        Model blog = Samples.load("blog");

        assertThat(IndexAdvice.of(blog, new MissingIndex("nothing", List.of("a"), ""))).isEmpty();
        assertThat(IndexAdvice.of(blog, new MissingIndex("posts", List.of("nothing"), ""))).isEmpty();
    }

    private static StatementPlan explain(Model model) {
        try (EngineSession session = EngineSession.open(SessionPlan.of(model).spec(), BootListener.NONE)) {
            return session.explain(Language.HQL, QUERY, Map.of(), true, QueryOptions.DEFAULT).getFirst();
        }
    }
}
