package dev.entitect.live.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.entitect.live.BootListener;
import dev.entitect.live.BootStage;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveProblem;
import dev.entitect.live.SeedTable;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.TextPosition;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BootProblemTest {

    private static List<LiveProblem> problems(SessionSpec spec) {
        return catchThrowableOfType(LiveException.class, () -> EngineSession.open(spec, BootListener.NONE)).problems();
    }

    private static LiveProblem problem(SessionSpec spec) {
        return problems(spec).getFirst();
    }

    private static SessionSpec tag(String members) {
        return Blog.with("Tag", Blog.TAG.replace("private String word;", "private String word;\n    " + members));
    }

    private static LiveProblem seed(SeedTable... tables) {
        LiveProblem problem = problem(Blog.spec(List.of(tables)));
        assertThat(problem.kind()).isEqualTo(LiveProblem.Kind.SEED);
        return problem;
    }

    @Test
    void everyCompileErrorIsReportedWithItsPosition() {
        assertThat(problems(Blog.with("Tag", "package com.example.blog;\npublic class Tag {\n  Foo x;\n  String s = 3;\n}")))
                .containsExactly(
                        compile("Cannot find symbol; symbol: class Foo; location: class com.example.blog.Tag.", 3, 3),
                        compile("Incompatible types: int cannot be converted to java.lang.String.", 4, 14));
    }

    private static LiveProblem compile(String message, int line, int column) {
        return LiveProblem.of(LiveProblem.Kind.COMPILE, message).at(new TextPosition(line, column))
                .inSource("com/example/blog/Tag.java", "com.example.blog.Tag");
    }

    @Test
    void anEntityWithoutAnIdIsReported() {
        LiveProblem problem = problem(Blog.with("Tag",
                "package com.example.blog; @jakarta.persistence.Entity public class Tag { String a; }"));

        assertThat(problem.kind()).isEqualTo(LiveProblem.Kind.MAPPING);
        assertThat(problem.className()).contains("com.example.blog.Tag");
        assertThat(problem.sourcePath()).contains("com/example/blog/Tag.java");
        assertThat(problem.message()).contains("has no identifier");
    }

    @Test
    void aMismatchedAssociationIsReportedWithClassAndAttribute() {
        LiveProblem problem = problem(Blog.with("User", Blog.USER.replace("\"author\"", "\"writer\"")));

        assertThat(problem.className()).contains("com.example.blog.User");
        assertThat(problem.member()).contains("posts");
    }

    @Test
    void anUnmappableTypeIsReportedWithItsAttribute() {
        LiveProblem problem = problem(tag("private Runnable job;"));

        assertThat(problem.kind()).isEqualTo(LiveProblem.Kind.MAPPING);
        assertThat(problem.className()).contains("com.example.blog.Tag");
        assertThat(problem.member()).contains("job");
        assertThat(problem.line()).isEqualTo(11);
    }

    @Test
    void aFailingStaticInitializerIsExplained() {
        assertThat(problem(tag("static int n = Integer.parseInt(\"x\");")).message())
                .isEqualTo("A static initializer failed. For input string: \"x\".");
    }

    @Test
    void aManagedClassWithoutSourceIsReported() {
        LiveProblem problem = problem(new SessionSpec("blog", Blog.sources(), List.of("com.example.blog.Nope")));

        assertThat(problem.className()).contains("com.example.blog.Nope");
        assertThat(problem.message()).isEqualTo("There is no class com.example.blog.Nope among the sources of blog.");
    }

    @Test
    void aTableThatCannotBeCreatedIsReportedWithTheStatement() {
        LiveProblem problem = problem(Blog.with("Comment", Blog.COMMENT.replace("stars between", "starz between")));

        assertThat(problem.kind()).isEqualTo(LiveProblem.Kind.SCHEMA);
        assertThat(problem.table()).contains("comment");
        assertThat(problem.message())
                .startsWith("The table comment cannot be created. There is no column starz. The statement was: create table");
    }

    @Test
    void anIndexThatCannotBeCreatedIsReportedWithItsTable() {
        LiveProblem problem = problem(Blog.with("Post", Blog.POST.replace("columnList = \"title\"", "columnList = \"titel\"")));

        assertThat(problem.kind()).isEqualTo(LiveProblem.Kind.SCHEMA);
        assertThat(problem.table()).contains("post");
    }

    @Test
    void aMissingValueIsReportedWithTableRowAndColumn() {
        LiveProblem problem = seed(Blog.table("users", List.of("name", "email"), List.of(), Blog.row("a", "b"), Blog.row(null, "c")));

        assertThat(problem.message()).isEqualTo("Row 2 of users, column name: name must not be null.");
        assertThat(problem.table()).contains("users");
        assertThat(problem.member()).contains("name");
    }

    @Test
    void anInvalidDateIsReportedWithItsColumn() {
        assertThat(seed(Blog.table("users", List.of("name", "email", "joined"), List.of(), Blog.row("a", "b", "31.12.2020"))).member())
                .contains("joined");
    }

    @Test
    void anInvalidNumberIsReportedWithItsColumn() {
        assertThat(seed(Blog.table("comment", List.of("id", "stars"), List.of(), Blog.row("1", "many"))).message())
                .isEqualTo("Row 1 of comment, column stars: 'many' is not a value of type INTEGER.");
    }

    @Test
    void anUnknownConstantIsReportedWithTheValidOnes() {
        assertThat(seed(Blog.table("users", List.of("name", "email", "role"), List.of(), Blog.row("a", "b", "ADMIN"))).message())
                .isEqualTo("Row 1 of users, column role: 'ADMIN' is not one of 'READER', 'WRITER'.");
    }

    @Test
    void aTextThatIsTooLongIsReportedWithItsColumn() {
        assertThat(seed(Blog.table("tag", List.of("word"), List.of(), Blog.row("x".repeat(21)))).message())
                .endsWith("is too long for CHARACTER VARYING(20).");
    }

    @Test
    void aDanglingReferenceIsReportedWithItsKey() {
        assertThat(seed(Blog.table("post", List.of("id", "title", "author_id"), List.of(), Blog.row("1", "t", "5"))).message())
                .isEqualTo("Row 1 of post, column author_id: There is no row in users with id = 5,"
                        + " which author_id refers to (fk_post_author).");
    }

    @Test
    void aDuplicateValueIsReportedWithItsConstraint() {
        assertThat(seed(Blog.table("users", List.of("name", "email"), List.of(), Blog.row("a", "b"), Blog.row("c", "b"))).message())
                .isEqualTo("Row 2 of users, column email: users already has a row with this email (uk_users_email).");
    }

    @Test
    void rowsOfAnUnknownTableAreRejected() {
        assertThat(seed(Blog.table("tags", List.of("word"), List.of(), Blog.row("a"))))
                .isEqualTo(LiveProblem.of(LiveProblem.Kind.SEED, "The rows of tags do not fit its table. There is no table tags.")
                        .inTable(Optional.of("tags"), Optional.empty()));
    }

    @Test
    void aListenerCanAbortTheStart() {
        assertThatThrownBy(() -> EngineSession.open(Blog.spec(), stage -> {
            if (stage == BootStage.SEED) {
                throw new IllegalStateException("enough");
            }
        })).hasMessage("enough");
    }
}
