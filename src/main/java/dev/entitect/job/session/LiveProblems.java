package dev.entitect.job.session;

import dev.entitect.check.Problem;
import dev.entitect.check.Severity;
import dev.entitect.generate.GeneratedFile;
import dev.entitect.live.LiveProblem;
import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Table;
import java.util.List;
import java.util.Optional;

/// Finds the element of the model that a problem of the live session belongs to: an attribute, an association or a member if the session
/// gives its name or one of its lines, otherwise the class.
public final class LiveProblems {

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
        Optional<GeneratedFile> file = problem.sourcePath().flatMap(this::file);
        Optional<ElementId> type = file.flatMap(GeneratedFile::origin)
                .or(() -> problem.className().flatMap(this::ofClass))
                .or(() -> problem.table().flatMap(this::ofTable));
        return type.flatMap(found -> problem.member().flatMap(name -> part(found, name)))
                .or(() -> file.flatMap(it -> it.elementAt(problem.line() - 1)))
                .or(() -> type);
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

    /// The attribute or association with this property name in a class, its superclasses and mixins, or with this column.
    private Optional<ElementId> part(ElementId type, String name) {
        List<ClassElement> classes = switch (type) {
            case EntityId id ->
                index.lineage(plan.model().entities().get(id)).stream().flatMap(it -> index.contributors(it).stream()).toList();
            case ClassId id -> plan.model().findClass(id).stream().<ClassElement>map(it -> it).toList();
            default -> List.of();
        };
        Optional<ElementId> attribute = classes.stream().flatMap(it -> it.attributes().stream())
                .filter(it -> it.name().equalsIgnoreCase(name)).findFirst().map(Attribute::id);
        return attribute
                .or(() -> classes.stream().flatMap(it -> index.references(it.id()).stream())
                        .filter(it -> it.property().filter(name::equalsIgnoreCase).isPresent()).findFirst()
                        .map(it -> it.association().id()))
                .or(() -> type instanceof EntityId id ? column(id, name) : Optional.empty());
    }

    private Optional<ElementId> column(EntityId entity, String name) {
        return plan.schema().table(entity).columns().stream().filter(column -> column.name().equalsIgnoreCase(name)).findFirst()
                .map(Column::origin);
    }
}
