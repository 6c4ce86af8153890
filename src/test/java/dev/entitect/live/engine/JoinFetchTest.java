package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JoinFetchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "from User||posts|from User u left join fetch u.posts",
        "from User where name = 'u'||posts|from User u2 left join fetch u2.posts where name = 'u'",
        "select a from User a where a.id > 1|a|posts|select a from User a left join fetch a.posts where a.id > 1",
        "select a from User as a order by a.name|a|posts|select a from User as a left join fetch a.posts order by a.name",
        "select p from User u join Post p|x|comments|select p from User u join Post p",
        "FROM com.example.User||posts|FROM com.example.User u left join fetch u.posts",
    })
    void theJoinFollowsTheRoot(String hql, String alias, String attribute, String expected) {
        assertThat(JoinFetch.rewrite(hql, alias == null ? "" : alias, attribute)).isEqualTo(expected);
    }
}
