package dev.entitect.live.engine;

import dev.entitect.live.SeedTable;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The model of most tests: users with an embedded address write posts, posts have comments and tags.
public final class Blog {

    private Blog() {}

    static final String USER = """
            package com.example.blog;

            import jakarta.persistence.*;
            import java.time.LocalDate;
            import java.util.*;

            @Entity
            @Table(name = "users", uniqueConstraints = @UniqueConstraint(name = "uk_users_email", columnNames = "email"))
            public class User {
                @Id
                @GeneratedValue(strategy = GenerationType.IDENTITY)
                private Long id;
                @Column(length = 40, nullable = false)
                private String name;
                @Column(nullable = false)
                private String email;
                private LocalDate joined;
                @Enumerated(EnumType.STRING)
                private Role role;
                @Embedded
                private Address address;
                @OneToMany(mappedBy = "author")
                private List<Post> posts = new ArrayList<>();

                public enum Role { READER, WRITER }
            }
            """;

    static final String ADDRESS = """
            package com.example.blog;

            import jakarta.persistence.Embeddable;

            @Embeddable
            public class Address {
                private String street;
                private String city;
            }
            """;

    static final String POST = """
            package com.example.blog;

            import jakarta.persistence.*;
            import java.util.*;

            @Entity
            @Table(name = "post", indexes = @Index(name = "ix_post_title", columnList = "title"))
            public class Post {
                @Id
                @GeneratedValue(strategy = GenerationType.SEQUENCE)
                private Long id;
                @Column(nullable = false)
                private String title;
                private byte[] thumbnail;
                private UUID token;
                @ManyToOne(fetch = FetchType.LAZY, optional = false)
                @JoinColumn(name = "author_id", foreignKey = @ForeignKey(name = "fk_post_author"))
                private User author;
                @OneToMany(mappedBy = "post")
                private Set<Comment> comments = new HashSet<>();
                @ManyToMany
                @JoinTable(name = "post_tag", joinColumns = @JoinColumn(name = "post_id"),
                        inverseJoinColumns = @JoinColumn(name = "tag_id"))
                private Set<Tag> tags = new HashSet<>();
            }
            """;

    static final String COMMENT = """
            package com.example.blog;

            import jakarta.persistence.*;
            import org.hibernate.annotations.OnDelete;
            import org.hibernate.annotations.OnDeleteAction;

            @Entity
            @Table(name = "comment", check = @CheckConstraint(name = "ck_comment_stars", constraint = "stars between 0 and 5"))
            public class Comment {
                @Id
                private int id;
                @Column(name = "body_text")
                private String text;
                private int stars;
                @ManyToOne(fetch = FetchType.LAZY)
                @JoinColumn(name = "post_id", foreignKey = @ForeignKey(name = "fk_comment_post"))
                @OnDelete(action = OnDeleteAction.CASCADE)
                private Post post;
            }
            """;

    static final String TAG = """
            package com.example.blog;

            import jakarta.persistence.*;

            @Entity
            @Table(name = "tag", comment = "A word to find posts by")
            public class Tag {
                @Id
                @Column(length = 20)
                private String word;
            }
            """;

    static final List<String> CLASSES = names("User", "Address", "Post", "Comment", "Tag");

    public static SessionSpec spec() {
        return spec(rows());
    }

    public static SessionSpec spec(List<SeedTable> rows) {
        return new SessionSpec("blog", sources(), CLASSES, columnOrder(), rows);
    }

    /// The blog with one of its classes replaced.
    static SessionSpec with(String className, String text) {
        List<SourceFile> sources = sources().stream()
                .map(source -> source.path().endsWith("/" + className + ".java") ? new SourceFile(source.path(), text) : source)
                .toList();
        return new SessionSpec("blog", sources, CLASSES, columnOrder(), List.of());
    }

    static List<SourceFile> sources() {
        return List.of(source("User", USER), source("Address", ADDRESS), source("Post", POST), source("Comment", COMMENT),
                source("Tag", TAG));
    }

    static SourceFile source(String className, String text) {
        return new SourceFile("com/example/blog/" + className + ".java", text);
    }

    static List<String> names(String... simple) {
        return Arrays.stream(simple).map(name -> "com.example.blog." + name).toList();
    }

    static Map<String, List<String>> columnOrder() {
        Map<String, List<String>> order = new LinkedHashMap<>();
        order.put("users", List.of("id", "name", "email", "joined", "role", "street", "city"));
        order.put("post", List.of("id", "title", "thumbnail", "token", "author_id"));
        order.put("comment", List.of("id", "body_text", "stars", "post_id"));
        order.put("post_tag", List.of("tag_id", "post_id"));
        return order;
    }

    static List<SeedTable> rows() {
        return List.of(
                table("users", List.of("id", "name", "email", "joined", "role", "street", "city"), List.of("id"),
                        row("1", "Ada", "ada@example.org", "2024-02-29", "WRITER", "Elm", "Rome"),
                        row("7", "Bob", "bob@example.org", null, "READER", null, null)),
                table("post", List.of("id", "title", "token", "author_id"), List.of(),
                        row("1", "First", "123e4567-e89b-12d3-a456-426614174000", "1"),
                        row("2", "Second", null, "1"),
                        row("9", "Third", null, "7")),
                table("comment", List.of("id", "body_text", "stars", "post_id"), List.of(),
                        row("1", "Nice", "5", "1"), row("2", "Hm", "2", "1")),
                table("tag", List.of("word"), List.of(), row("java"), row("sql")),
                table("post_tag", List.of("post_id", "tag_id"), List.of(), row("1", "java"), row("1", "sql")));
    }

    @SafeVarargs
    static SeedTable table(String name, List<String> columns, List<String> identity, List<String>... rows) {
        List<List<String>> list = new ArrayList<>();
        for (List<String> row : rows) {
            list.add(row);
        }
        return new SeedTable("", name, columns, list, identity);
    }

    static List<String> row(String... cells) {
        return Arrays.asList(cells);
    }
}
