package dev.entitect.ui.query.completion;

import dev.entitect.model.ClassElement;
import dev.entitect.model.Entity;
import dev.entitect.model.EnumType;
import dev.entitect.model.Model;
import dev.entitect.ui.query.completion.Properties.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Completion for HQL: entities after `from`, paths after `join`, properties after a dot, and everywhere else the statement's own names
/// followed by keywords and functions. Instances are for one use.
public final class HqlCompletion {

    private static final List<String> KEYWORDS = List.of("select", "from", "where", "join", "left join", "join fetch", "left join fetch",
            "on", "group by", "order by",
            "having", "and", "or", "not", "in", "like", "between", "is null", "is not null", "is empty", "member of", "exists", "distinct",
            "as", "asc", "desc",
            "case", "when", "then", "else", "end", "true", "false", "null", "new", "with", "union", "limit", "offset", "fetch first",
            "update", "set", "delete from",
            "insert into", "values", "current_date", "current_timestamp", "local date", "local datetime");
    private static final List<String> FUNCTIONS = List.of("count(", "sum(", "avg(", "min(", "max(", "coalesce(", "nullif(", "concat(",
            "substring(", "upper(", "lower(",
            "trim(", "length(", "locate(", "replace(", "abs(", "sqrt(", "mod(", "round(", "floor(", "ceiling(", "size(", "year(", "month(",
            "day(", "hour(", "extract(",
            "cast(", "str(", "type(", "treat(", "key(", "value(", "index(", "element(", "listagg(", "function(");
    private static final Set<String> BEFORE_ENTITY = Set.of("from", "update", "into", "delete");
    private static final Set<String> BEFORE_PATH = Set.of("join", "fetch");
    private static final int MAX_PROPOSALS = 200;

    private final Model model;
    private final Scan scan;
    private final Properties properties;
    /// Classes by alias.
    private final Map<String, ClassElement> aliases = new LinkedHashMap<>();
    private final List<ClassElement> unnamed = new ArrayList<>();
    private final List<Proposal> found = new ArrayList<>();

    private HqlCompletion(Scan scan, Model model) {
        this.scan = scan;
        this.model = model;
        this.properties = new Properties(model);
        for (Source source : Source.of(scan.tokens())) {
            resolve(source).ifPresent(type -> {
                if (!source.alias().isEmpty()) {
                    aliases.putIfAbsent(source.alias(), type);
                } else if (entity(source.path()).isPresent()) {
                    unnamed.add(type);
                }
            });
        }
    }

    /// @param caret offset in the text
    /// @return the best first; empty inside a string or a comment
    public static List<Proposal> of(String text, int caret, Model model) {
        Scan scan = Scan.hql(text, caret);
        return scan.free() ? new HqlCompletion(scan, model).propose().stream().distinct().limit(MAX_PROPOSALS).toList() : List.of();
    }

    private Optional<ClassElement> resolve(Source source) {
        ClassElement start = aliases.get(source.path().getFirst());
        return start == null ? entity(source.path()) : properties.follow(start, source.path().subList(1, source.path().size()));
    }

    private Optional<ClassElement> entity(List<String> path) {
        return model.entities().stream().filter(entity -> entity.name().equals(path.getLast())).findFirst().map(ClassElement.class::cast);
    }

    private List<Proposal> propose() {
        String before = scan.previous().map(Scan.Token::lower).orElse("");
        if (!scan.path().isEmpty()) {
            proposeInside(BEFORE_PATH.contains(before));
        } else if (BEFORE_ENTITY.contains(before)) {
            proposeEntities();
        } else if (BEFORE_PATH.contains(before)) {
            aliases.forEach((alias, type) -> properties.of(type).stream().filter(Property::isAssociation)
                    .forEach(property -> add(alias + "." + property.name(), property.type())));
            proposeEntities();
        } else {
            proposeAll();
        }
        return found;
    }

    private void proposeInside(boolean joining) {
        String first = scan.path().getFirst();
        List<String> rest = scan.path().subList(1, scan.path().size());
        List<ClassElement> starts = aliases.containsKey(first) ? List.of(aliases.get(first)) : List.of();
        Stream<ClassElement> inside = starts.isEmpty()
                ? unnamed.stream().flatMap(type -> properties.follow(type, scan.path()).stream())
                : starts.stream().flatMap(type -> properties.follow(type, rest).stream());
        inside.flatMap(type -> properties.of(type).stream()).filter(property -> !joining || property.target().isPresent())
                .forEach(property -> add(property.name(), property.type()));
        model.enums().stream().filter(type -> type.name().equals(scan.path().getLast())).map(EnumType::constants).flatMap(List::stream)
                .forEach(constant -> add(constant.name(), scan.path().getLast()));
    }

    private void proposeEntities() {
        model.entities().stream().map(Entity::name).sorted().forEach(name -> add(name, "entity"));
    }

    private void proposeAll() {
        aliases.forEach((alias, type) -> add(alias, type.name()));
        unnamed.forEach(type -> properties.of(type).forEach(property -> add(property.name(), property.type())));
        KEYWORDS.forEach(word -> add(scan.inCase(word), "keyword"));
        FUNCTIONS.forEach(word -> add(scan.inCase(word), "function"));
        if (!scan.typed().isEmpty()) {
            proposeEntities();
            model.enums().stream().map(EnumType::name).sorted().forEach(name -> add(name, "enum"));
        }
    }

    private void add(String text, String detail) {
        if (scan.fits(text)) {
            found.add(new Proposal(text, scan.start(), detail));
        }
    }
}
