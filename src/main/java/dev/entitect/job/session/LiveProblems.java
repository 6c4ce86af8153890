package dev.entitect.job.session;

import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.live.LiveProblem;
import dev.entitect.model.Attribute;
import dev.entitect.model.Entity;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the element of the model that a problem of the live session belongs to: an attribute or an association where the session
/// names one, else the entity.
public final class LiveProblems {

    private static final Pattern MEMBER = Pattern
            .compile("^    (?:private|public|protected)\\s.*?\\b(?:(?:get|set|is|add|remove)([A-Z]\\w*)\\(|(\\w+)\\s*(?:=|;))");

    private final SessionPlan plan;
    private final ModelIndex index;

    public LiveProblems(SessionPlan plan) {
        this.plan = plan;
        this.index = ModelIndex.of(plan.model());
    }

    public List<Problem> explain(List<LiveProblem> problems) {
        return problems.stream().map(problem -> new Problem(element(problem), Severity.ERROR, problem.message(), List.of())).toList();
    }

    private Optional<ElementId> element(LiveProblem problem) {
        Optional<ElementId> type = problem.sourcePath().flatMap(this::file).flatMap(GeneratedFile::origin)
                .or(() -> problem.className().flatMap(this::ofClass))
                .or(() -> problem.table().flatMap(this::ofTable));
        Optional<String> member = problem.member()
                .or(() -> problem.sourcePath().flatMap(this::file).flatMap(file -> memberAt(file.text(), problem.line())));
        return type.flatMap(found -> member.flatMap(name -> part(found, name))).or(() -> type);
    }

    private Optional<GeneratedFile> file(String path) {
        return plan.files().stream().filter(file -> file.path().equals(path)).findFirst();
    }

    private Optional<ElementId> ofClass(String className) {
        return file(className.replaceAll("\\$.*", "").replace('.', '/') + ".java").flatMap(GeneratedFile::origin);
    }

    private Optional<ElementId> ofTable(String name) {
        return plan.schema().tables().stream().filter(table -> table.name().equalsIgnoreCase(name)).map(Table::origin).findFirst();
    }

    /// The attribute or association that an entity calls so, by property or by column.
    private Optional<ElementId> part(ElementId type, String name) {
        if (!(type instanceof EntityId id)) {
            return Optional.empty();
        }
        Entity entity = plan.model().entities().get(id);
        Optional<ElementId> attribute = index.contributors(entity).stream().flatMap(it -> it.attributes().stream())
                .filter(it -> it.name().equalsIgnoreCase(name)).map(Attribute::id).<ElementId>map(it -> it).findFirst();
        return attribute
                .or(() -> index.references(id).stream().filter(it -> it.property().filter(name::equalsIgnoreCase).isPresent())
                        .<ElementId>map(it -> it.association().id()).findFirst())
                .or(() -> plan.schema().table(id).columns().stream().filter(column -> column.name().equalsIgnoreCase(name))
                        .map(Column::origin).<ElementId>map(it -> it).findFirst());
    }

    /// The property whose field or accessor a line of source belongs to: the last one that begins at or before the line, or the field
    /// that follows when the line is one of its annotations.
    private static Optional<String> memberAt(String source, int line) {
        List<String> lines = source.lines().toList();
        if (line < 1 || line > lines.size()) {
            return Optional.empty();
        }
        int step = lines.get(line - 1).strip().startsWith("@") ? 1 : -1;
        for (int i = line - 1; i >= 0 && i < lines.size(); i += step) {
            Matcher member = MEMBER.matcher(lines.get(i));
            if (member.find()) {
                return Optional.of(member.group(1) == null ? member.group(2) : member.group(1));
            }
        }
        return Optional.empty();
    }
}
