package dev.entitect.ui.query.completion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.entitect.fixture.Samples;
import dev.entitect.model.Model;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The proposals at the caret, which the texts mark with a bar, on the Blog and Library samples.
class CompletionTest {

    private final Model blog = Samples.load("blog");

    @Test
    void entitiesComeAfterFrom() {
        assertThat(hql("from |")).containsExactly("Comment", "Post", "Tag", "User");
        assertThat(hql("from po|")).containsExactly("Post");
        assertThat(hql("update |")).contains("User");
        assertThat(hql("delete from |")).contains("User");
    }

    @Test
    void propertiesComeAfterTheDotOfAnAliasDeclaredAnywhere() {
        assertThat(hql("select u.| from User u")).contains("id", "username", "posts", "comments");
        assertThat(hql("from User as u where u.use|")).containsExactly("username");
        assertThat(hql("from Post p, User u where u.ema|")).containsExactly("email");
        assertThat(proposals("from User u where u.crea|").getFirst()).isEqualTo(new Proposal("createdAt", 20, "datetime"));
    }

    @Test
    void pathsGoThroughAssociations() {
        assertThat(hql("from User u where u.posts.ti|")).containsExactly("title");
        assertThat(hql("from Comment c where c.post.author.ema|")).containsExactly("email");
        assertThat(hql("from Comment c join c.post p where p.title = 'x' and p.pub|")).containsExactly("published");
        assertThat(hql("from Comment c where c.nothing.|")).isEmpty();
    }

    @Test
    void joinsOfferAssociations() {
        assertThat(hql("from User u join |")).contains("u.posts", "u.comments", "Post").doesNotContain("u.username");
        assertThat(hql("from User u left join fetch u.|")).containsExactlyInAnyOrder("posts", "comments");
    }

    @Test
    void anEntityWithoutAnAliasOffersItsProperties() {
        assertThat(hql("from User where user|")).startsWith("username");
        assertThat(hql("from User where posts.ti|")).containsExactly("title");
    }

    @Test
    void aliasesKeywordsAndFunctionsAreProposedElsewhere() {
        assertThat(hql("from User u where c|")).contains("count(", "coalesce(", "Comment").doesNotContain("username");
        assertThat(hql("from User u |").getFirst()).isEqualTo("u");
        assertThat(hql("SEL|")).containsExactly("SELECT");
        assertThat(hql("from User u where u.role = UserRole.|")).contains("ADMIN", "USER");
    }

    @Test
    void nothingIsProposedInsideStringsCommentsNumbersAndParameters() {
        assertThat(hql("from User u where u.email = 'u.|'")).isEmpty();
        assertThat(hql("from User u where u.email = 'u.|")).isEmpty();
        assertThat(hql("from User /* u.| */")).isEmpty();
        assertThat(hql("from User u where u.id = :i|")).isEmpty();
        assertThat(hql("from User u where u.id = 1.|")).isEmpty();
        assertThat(sql("select -- id|")).isEmpty();
    }

    @Test
    void eachStatementIsCompletedSeparately() {
        assertThat(hql("from User u; from Post p where u.|; from Tag u")).isEmpty();
        assertThat(hql("from User u; from Post p where p.ti|")).containsExactly("title");
    }

    @Test
    void mixinsParentsAndEmbeddablesContributeProperties() {
        Model library = Samples.load("library");
        library.entities().forEach(entity -> assertThat(texts(HqlCompletion.of("select e. from " + entity.name() + " e", 9, library)))
                .as(entity.name()).isNotEmpty());
    }

    @Test
    void tablesComeAfterFromAndJoin() {
        assertThat(sql("select * from |")).contains("users", "posts", "post_tags");
        assertThat(sql("select * from users u join p|")).containsExactly("posts", "post_tags");
        assertThat(sql("insert into t|")).containsExactly("tags");
    }

    @Test
    void columnsComeAfterAnAliasOrATable() {
        assertThat(sql("select u.| from users u")).contains("id", "username", "password_hash");
        assertThat(sql("select posts.ti| from posts")).containsExactly("title");
        assertThat(sql("select * from posts p where p.author|")).containsExactly("author_id");
    }

    @Test
    void columnsOfTheStatementsTablesComeBeforeKeywords() {
        assertThat(sql("select * from posts where tit|")).containsExactly("title");
        assertThat(sql("select * from posts order by c|")).startsWith("content", "created_at").contains("count(");
        assertThat(sql("select u| from users u")).startsWith("u", "username");
    }

    private List<String> hql(String text) {
        return proposals(text).stream().map(Proposal::text).toList();
    }

    private List<Proposal> proposals(String text) {
        return HqlCompletion.of(text.replace("|", ""), text.indexOf('|'), blog);
    }

    private List<String> sql(String text) {
        return texts(SqlCompletion.of(text.replace("|", ""), text.indexOf('|'), blog));
    }

    private static List<String> texts(List<Proposal> proposals) {
        return proposals.stream().map(Proposal::text).toList();
    }
}
