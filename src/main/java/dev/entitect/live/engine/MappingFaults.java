package dev.entitect.live.engine;

import dev.entitect.live.LiveProblem;
import dev.entitect.live.SessionSpec;
import dev.entitect.live.SourceFile;
import dev.entitect.live.TextPosition;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.tool.schema.spi.CommandAcceptanceException;

/// Explains why Hibernate rejected the classes or the tables. Immutable.
final class MappingFaults {

    private static final Pattern COMMAND = Pattern.compile("Error executing DDL \"(.*?)\" via JDBC", Pattern.DOTALL);
    private static final Pattern TABLE = Pattern.compile(
            "(?:table(?: if (?:not )?exists)?| on(?= \\S+ ?\\())\\s+((?:\"[^\"]+\"|[\\w$]+)(?:\\.(?:\"[^\"]+\"|[\\w$]+))*)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern JAVA_TYPE = Pattern.compile("Java type '(?:[\\w$]+[.$])*(\\w+)'");

    private final SessionSpec spec;

    MappingFaults(SessionSpec spec) {
        this.spec = spec;
    }

    LiveProblem explain(Throwable failure, LiveProblem.Kind kind) {
        List<Throwable> chain = chain(failure);
        LiveProblem problem = LiveProblem.of(kind, message(chain));
        for (Throwable link : chain) {
            if (link instanceof CommandAcceptanceException) {
                problem = command(link, chain);
            }
        }
        String said = String.join("\n", chain.stream().map(link -> String.valueOf(link.getMessage())).toList());
        Optional<String> className = classNamed(said);
        return className.isPresent() ? located(problem, className.get(), said) : usingType(problem, said);
    }

    /// A problem with a managed class whose source is missing.
    LiveProblem missing(String className) {
        return LiveProblem.of(LiveProblem.Kind.MAPPING, "There is no class " + className + " among the sources of " + spec.name() + ".")
                .inClass(className, Optional.empty());
    }

    private LiveProblem command(Throwable link, List<Throwable> chain) {
        Matcher command = COMMAND.matcher(String.valueOf(link.getMessage()));
        String sql = command.find() ? command.group(1) : "";
        Matcher table = TABLE.matcher(sql);
        Optional<String> name = table.find() ? Optional.of(unquoted(table.group(1))) : Optional.empty();
        Optional<SqlFault> fault = chain.stream().filter(SQLException.class::isInstance).map(SQLException.class::cast).findFirst()
                .map(SqlFault::of);
        String what = name.map(n -> "The table " + n + " cannot be created. ").orElse("The tables cannot be created. ");
        return LiveProblem.of(LiveProblem.Kind.SCHEMA,
                what + fault.map(SqlFault::message).orElse("") + (sql.isEmpty()
                        ? ""
                        : " The statement was: "
                                + sql.strip().replaceAll("\\s+", " ")))
                .inTable(name, fault.flatMap(SqlFault::column));
    }

    private LiveProblem located(LiveProblem problem, String className, String said) {
        Matcher member = Pattern.compile(Pattern.quote(className) + "[.#](\\w+)").matcher(said);
        LiveProblem located = problem.inClass(className, member.find() ? Optional.of(member.group(1)) : problem.member());
        String path = className.replaceFirst("\\$.*", "").replace('.', '/') + ".java";
        return spec.sources().stream().anyMatch(source -> source.path().equals(path)) ? located.inSource(path, className) : located;
    }

    /// Hibernate names a type it cannot map, but not the class that uses it; if only one class has attributes of that type, it must be that
    /// one.
    private LiveProblem usingType(LiveProblem problem, String said) {
        Matcher type = JAVA_TYPE.matcher(said);
        if (!type.find()) {
            return problem;
        }
        Pattern attribute = Pattern.compile("\\b" + Pattern.quote(type.group(1)) + "(?:<[^;=]*>)?\\s+(\\w+)\\s*[;=]");
        List<SourceFile> users = spec.sources().stream().filter(source -> attribute.matcher(source.text()).find()).toList();
        if (users.size() != 1) {
            return problem;
        }
        SourceFile user = users.getFirst();
        Matcher first = attribute.matcher(user.text());
        return first.find()
                ? problem.inClass(user.className(), Optional.of(first.group(1))).inSource(user.path(), user.className())
                        .at(TextPosition.of(user.text(), first.start(1)))
                : problem;
    }

    /// The managed class that is mentioned first, by its qualified name if possible, otherwise by its simple one.
    private Optional<String> classNamed(String said) {
        return firstMentioned(said, false).or(() -> firstMentioned(said, true));
    }

    private Optional<String> firstMentioned(String said, boolean simple) {
        record Mention(String name, int offset) {}
        List<Mention> mentions = new ArrayList<>();
        for (String name : spec.managedClasses()) {
            String sought = simple ? name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1) : name;
            Matcher matcher = Pattern.compile("(?<![\\w.$])" + Pattern.quote(sought) + "(?![\\w$])").matcher(said);
            if (matcher.find()) {
                mentions.add(new Mention(name, matcher.start()));
            }
        }
        return mentions.stream().min(Comparator.comparingInt(Mention::offset)).map(Mention::name);
    }

    /// The innermost meaningful message; Hibernate wraps the reason in `Unable to build …`.
    private static String message(List<Throwable> chain) {
        String message = chain.reversed().stream()
                .filter(link -> link.getMessage() != null && !link.getMessage().isBlank())
                .findFirst()
                .map(link -> link instanceof SQLException sql
                        ? SqlFault.of(sql).message()
                        : link instanceof LinkageError || link instanceof ReflectiveOperationException
                                ? link.toString()
                                : link.getMessage())
                .orElseGet(() -> chain.getFirst().toString());
        String reason = message.strip().endsWith(".") ? message.strip() : message.strip() + ".";
        return chain.stream().anyMatch(ExceptionInInitializerError.class::isInstance) ? "A static initializer failed. " + reason : reason;
    }

    private static String unquoted(String name) {
        return name.substring(name.lastIndexOf('.') + 1).replace("\"", "");
    }

    private static List<Throwable> chain(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Throwable> chain = new ArrayList<>();
        for (Throwable link = failure; link != null && seen.add(link); link = link.getCause()) {
            chain.add(link);
        }
        return chain;
    }
}
