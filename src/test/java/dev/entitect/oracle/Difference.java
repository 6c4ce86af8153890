package dev.entitect.oracle;

import dev.entitect.fixture.database.DatabaseKind;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The differences between the schemas of SQLAlchemy and Hibernate: docs/oracle.md explains each in a section.
enum Difference {

    PAIRS_KEY_NAME("(SQLAlchemy|Hibernate) alone: (followers|post_tags|follows|post_likes): primary key called (pk_\\2|\\2_pkey)"),
    ONE_TO_ONE_NAME("(SQLAlchemy|Hibernate) alone: profiles: unique (|uq_profiles_user_id|profiles_user_id_key) \\[user_id]"),
    UNIQUE_INDEX("SQLAlchemy alone: people: index ix_people_email \\[email] unique"
            + "|Hibernate alone: people: (index ix_people_email|unique uq_people_email) \\[email]"),
    ENUM_AS_TEXT("SQLAlchemy alone: (users: column role (role|varchar\\(9\\))|orders: column status (orderstatus|varchar\\(9\\))) not null"
            + "|Hibernate alone: (users: column role|orders: column status) varchar\\(20\\) not null"
            + "|Hibernate alone: (users|orders): check (|users_role_check|orders_status_check) .*'(admin|paid)'.*"),
    INTERVAL_AS_NUMBER(
            "SQLAlchemy alone: samples: column lasted (interval|timestamp)|Hibernate alone: samples: column lasted numeric\\(21,0\\)"),
    JSON_TYPE("SQLAlchemy alone: samples: column document json|Hibernate alone: samples: column document (jsonb|text)");

    private static final Map<String, Set<Difference>> ON_ANY_DATABASE = Map.of(
            "declarative", Set.of(UNIQUE_INDEX),
            "column_types", Set.of(INTERVAL_AS_NUMBER, JSON_TYPE),
            "relationships", Set.of(ONE_TO_ONE_NAME),
            "blog", Set.of(ENUM_AS_TEXT),
            "shop", Set.of(ENUM_AS_TEXT));

    private static final Set<String> WITH_PAIRS = Set.of("relationships", "blog", "social");

    private final Pattern facts;

    Difference(String facts) {
        this.facts = Pattern.compile(facts);
    }

    /// @param fact a fact about only one of the two databases, after "SQLAlchemy alone: " or "Hibernate alone: "
    static Set<Difference> explaining(String fact) {
        return Arrays.stream(values()).filter(it -> it.facts.matcher(fact).matches()).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<Difference> expectedIn(String model, DatabaseKind kind) {
        Set<Difference> expected = new TreeSet<>(ON_ANY_DATABASE.getOrDefault(model, Set.of()));
        if (kind == DatabaseKind.POSTGRESQL && WITH_PAIRS.contains(model)) {
            // the catalogue reader does not read names of primary keys on SQLite
            expected.add(PAIRS_KEY_NAME);
        }
        return expected;
    }
}
