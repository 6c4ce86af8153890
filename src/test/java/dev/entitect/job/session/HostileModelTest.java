package dev.entitect.job.session;

import static dev.entitect.fixture.ModelBuilder.entityId;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.entitect.check.ModelCheck;
import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.live.BootListener;
import dev.entitect.live.LiveException;
import dev.entitect.live.LiveSession;
import dev.entitect.live.QueryOptions;
import dev.entitect.live.engine.EngineHost;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.Model;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.CheckRule;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// SQL in a model must not reach anything but the tables of the session, even if the check of the model did not find it.
class HostileModelTest {

    /// `@OUT@` stands for a file that must not be written.
    static Stream<String> statements() {
        return Stream.of(
                "create alias pwn as 'void pwn() throws Exception { new java.io.FileOutputStream(\"@OUT@\").close(); }'; call pwn()",
                "create trigger t before insert on posts as 'org.h2.api.Trigger t() throws Exception { new "
                        + "java.io.FileOutputStream(\"@OUT@\").close();"
                        + " return null; }'",
                "call file_write('x', '@OUT@')", "call csvwrite('@OUT@', 'select 1')", "script to '@OUT@'", "backup to '@OUT@'",
                "create linked table l('org.h2.Driver', 'jdbc:h2:@OUT@', 'sa', '', 'T')",
                "call link_schema('l', 'org.h2.Driver', 'jdbc:h2:@OUT@', 'sa', '', 'PUBLIC')",
                "create user mine password 'x' admin", "grant all on schema public to mine", "alter user \"owner\" admin true",
                "set trace_level_file 3", "set database_event_listener 'x.Y'", "shutdown", "runscript from '@OUT@'",
                "create aggregate a for 'x.Y'");
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("statements")
    void statementsInACheckAreReportedAndDeniedByTheDatabase(String statement) {
        Path out = folder.resolve("out");
        String check = "1=1)); " + statement.replace("@OUT@", out.toString()) + "; --";
        Model model = model(attribute("title", check, Optional.empty()));

        assertThat(errors(model))
                .anySatisfy(problem -> assertThat(problem.message()).startsWith("The check of Post.title must be one SQL expression"));
        assertThatThrownBy(() -> open(model).close()).isInstanceOf(LiveException.class);
        assertThat(Files.exists(out)).isFalse();
    }

    @Test
    void aDefaultCannotWriteAFileOrReadOneIntoARow() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Path out = folder.resolve("out");
        for (String sql : List.of("file_read('" + secret + "', 'UTF-8')", "cast(file_write('x', '" + out + "') as varchar)",
                "(select * from csvread('" + secret + "'))")) {
            Model model = model(attribute("title", "", Optional.of(new DatabaseDefault.SqlExpression(sql))));
            try (LiveSession session = open(model)) {
                assertThatThrownBy(() -> session.sql("insert into posts (id) values (1)", QueryOptions.DEFAULT))
                        .isInstanceOf(LiveException.class);
                assertThat(session.sql("select * from posts", QueryOptions.DEFAULT).rows().toString()).doesNotContain("secret");
            } catch (LiveException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
            assertThat(Files.exists(out)).isFalse();
        }
    }

    @Test
    void everyKindOfSqlTextIsChecked() {
        Entity post = Entity.of(entityId("Post"), "Post")
                .withAttributes(List.of(attribute("a", "1; 2", Optional.empty()),
                        attribute("b", "", Optional.of(new DatabaseDefault.SqlExpression("1, c int default 2")))))
                .withConstraints(
                        List.of(new TableConstraint.Check(new ConstraintId("c"), new CheckRule(new ConstraintName("ck"), "1 /* */"))));

        assertThat(errors(Model.empty("m").with(post))).extracting(Problem::message).contains(
                "The check of Post.a must be one SQL expression: a semicolon ends a statement. Change it.",
                "The database default of Post.b must be one SQL expression: a comma separates it into several expressions. Change it.",
                "The check ck of Post must be one SQL expression: it contains a comment, which could hide what follows. Change it.");
    }

    private static List<Problem> errors(Model model) {
        return new ModelCheck().check(model).stream().filter(problem -> problem.severity() == Severity.ERROR).toList();
    }

    private static LiveSession open(Model model) {
        return new EngineHost().open(SessionPlan.of(model).spec(), BootListener.NONE);
    }

    private static Model model(Attribute attribute) {
        Attribute id = Attribute.of(new AttributeId("id"), "id", new BasicType.IntegerType(BasicType.IntegerType.Size.BIG))
                .withKey(Optional.of(new IdGeneration.Assigned()));
        return Model.empty("m").with(Entity.of(entityId("Post"), "Post").withAttribute(id).withAttribute(attribute));
    }

    private static Attribute attribute(String name, String check, Optional<DatabaseDefault> databaseDefault) {
        return Attribute.of(new AttributeId(name), name, new BasicType.Text(1000, false))
                .withCheck(Optional.of(check).filter(sql -> !sql.isEmpty()).map(sql -> new CheckRule(ConstraintName.byConvention(), sql)))
                .withDatabaseDefault(databaseDefault);
    }
}
