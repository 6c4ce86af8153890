package dev.entitect.sample;

import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Model;
import dev.entitect.model.ModelIndex;
import dev.entitect.model.SamplePlan;
import dev.entitect.model.id.EntityId;
import dev.entitect.schema.Column;
import dev.entitect.schema.Schema;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Generates rows for all tables of a model. They satisfy its keys, unique constraints and checks, and have values that suit the names of
/// their columns. The same model and plan give the same rows, on every machine and every day.
public final class SampleGenerator {

    /// Tables that refer to each other in a cycle get their rows in this many passes. The rows of the first pass leave out references
    /// wherever they may; those of later passes refer to rows of earlier passes.
    private static final int PASSES = 8;
    private static final int MAX_ROWS_PER_OWNER = 4;

    private final ModelIndex index;
    private final SamplePlan plan;
    private final Keys keys = new Keys();
    private final List<String> warnings = new ArrayList<>();
    private final List<TableRows> tables = new ArrayList<>();
    private final List<TableFiller> fillers;
    private final Map<EntityId, List<Child>> joined = new HashMap<>();
    private final Map<TableFiller, Integer> processedChildren = new HashMap<>();
    private final Map<EntityId, Integer> generatedRows = new HashMap<>();
    private final Map<EntityId, TableFiller> incomplete = new LinkedHashMap<>();

    /// A row of a joined hierarchy, which has further rows in the tables of subclasses.
    private record Child(EntityId entity, String[] key) {}

    private SampleGenerator(Model model, SamplePlan plan, Schema schema, List<TableRows> before) {
        this.index = ModelIndex.of(model);
        this.plan = plan;
        ExistingRows existing = new ExistingRows(before);
        Vocabulary vocabulary = new Vocabulary(plan.seed());
        this.fillers = new Layouts(index, schema, existing, warnings).all().stream()
                .map(layout -> new TableFiller(layout, keys, vocabulary, plan.seed(), plan.skew())).toList();
        fillers.forEach(filler -> register(filler, existing.of(filler.layout().table())));
        keys.startGenerating();
    }

    /// @param before rows that exist already: generated rows can refer to them, are numbered after them, and do not repeat their values in
    ///               unique columns
    public static SampleData generate(Model model, SamplePlan plan, Schema schema, List<TableRows> before) {
        return new SampleGenerator(model, plan, schema, before).generate();
    }

    private SampleData generate() {
        Map<EntityId, Set<Integer>> tablesByEntity = tablesByEntity();
        Map<Integer, Set<Integer>> all = new TreeMap<>();
        Map<Integer, Set<Integer>> required = new TreeMap<>();
        for (int i = 0; i < fillers.size(); i++) {
            Layout layout = fillers.get(i).layout();
            all.put(i, new TreeSet<>());
            required.put(i, new TreeSet<>());
            for (Reference reference : layout.references()) {
                all.get(i).addAll(tablesByEntity.getOrDefault(reference.target(), Set.of()));
                required.get(i).addAll(reference.nullable() ? Set.of() : tablesByEntity.getOrDefault(reference.target(), Set.of()));
            }
            Set<Integer> prerequisites = switch (layout.source()) {
                case COUNT -> Set.of();
                case OWNER_ROWS -> tablesByEntity.getOrDefault(layout.subject(), Set.of());
                case PARENT_ROWS -> tablesByEntity.getOrDefault(index.parent(entity(layout.subject())).orElseThrow().id(), Set.of());
            };
            all.get(i).addAll(prerequisites);
            required.get(i).addAll(prerequisites);
        }
        for (List<Integer> group : TableOrder.groups(fillers.size(), all, required)) {
            int passes = group.size() == 1 ? 1 : PASSES;
            for (int pass = 0; pass < passes; pass++) {
                for (int table : group) {
                    fill(fillers.get(table), pass, passes);
                }
            }
        }
        warnings.addAll(new Shortfalls(index, plan).messages(generatedRows, incomplete));
        return new SampleData(tables, warnings);
    }

    private Entity entity(EntityId id) {
        return index.model().entities().get(id);
    }

    /// The tables that hold rows of each entity, if those can be referred to.
    private Map<EntityId, Set<Integer>> tablesByEntity() {
        Map<EntityId, Set<Integer>> tablesByEntity = new HashMap<>();
        for (int i = 0; i < fillers.size(); i++) {
            Layout layout = fillers.get(i).layout();
            if (layout.source() != Layout.Source.OWNER_ROWS) {
                for (EntityId entity : layout.ofClass().keySet()) {
                    for (EntityId type : instanceTypes(layout, entity)) {
                        tablesByEntity.computeIfAbsent(type, id -> new TreeSet<>()).add(i);
                    }
                }
            }
        }
        return tablesByEntity;
    }

    /// The entities that a row in the table is an instance of: in a joined hierarchy the table's own, otherwise the class and its
    /// superclasses.
    private List<EntityId> instanceTypes(Layout layout, EntityId entity) {
        boolean joinedHierarchy = index.strategy(entity(entity)).filter(Inheritance.Strategy.JOINED::equals).isPresent();
        return joinedHierarchy ? List.of(layout.subject()) : index.lineage(entity(entity)).stream().map(Entity::id).toList();
    }

    private void fill(TableFiller filler, int pass, int passes) {
        Layout layout = filler.layout();
        List<List<String>> rows = new ArrayList<>();
        switch (layout.source()) {
            case COUNT ->
                layout.ofClass().keySet().stream().filter(this::isInstantiable)
                        .forEach(entity -> generateRows(filler, entity, pass, passes, rows));
            case PARENT_ROWS -> {
                List<Child> children = joined.computeIfAbsent(index.root(entity(layout.subject())).id(), id -> new ArrayList<>());
                int from = processedChildren.getOrDefault(filler, 0);
                children.subList(from, children.size()).stream().filter(child -> layout.ofClass().containsKey(child.entity))
                        .forEach(child -> {
                            String[] cells = filler.row(child.entity, child.key);
                            if (cells == null) {
                                incomplete.put(layout.subject(), filler);
                            } else {
                                add(layout, child.entity, cells, rows);
                            }
                        });
                processedChildren.put(filler, children.size());
            }
            case OWNER_ROWS -> {
                List<String[]> owners = keys.of(layout.subject());
                for (String[] owner : owners.subList(keys.ownRowCount(layout.subject()), owners.size())) {
                    for (int remaining = filler.random().nextInt(MAX_ROWS_PER_OWNER + 1); remaining > 0; remaining--) {
                        String[] cells = filler.row(null, owner);
                        if (cells != null) {
                            rows.add(Arrays.asList(cells));
                        }
                    }
                }
            }
        }
        if (!rows.isEmpty()) {
            tables.add(new TableRows(entity(layout.subject()).name(), layout.table().schema().orElse(""), layout.table().name(),
                    layout.columns().stream().map(Column::name).toList(), rows,
                    layout.columns().stream().filter(Column::isIdentity).map(Column::name).toList()));
        }
    }

    /// An abstract root has no rows.
    private boolean isInstantiable(EntityId entity) {
        return !(entity(entity).inheritance() instanceof Inheritance.Root root && root.abstractClass());
    }

    private void generateRows(TableFiller filler, EntityId entity, int pass, int passes, List<List<String>> rows) {
        long target = plan.rowsOf(entity);
        for (int remaining = (int) (target * (pass + 1) / passes) - generatedRows.getOrDefault(entity, 0); remaining > 0; remaining--) {
            String[] cells = filler.row(entity, new String[0]);
            if (cells == null) {
                incomplete.put(entity, filler);
                return;
            }
            generatedRows.merge(entity, 1, Integer::sum);
            add(filler.layout(), entity, cells, rows);
        }
    }

    private void add(Layout layout, EntityId entity, String[] cells, List<List<String>> rows) {
        rows.add(Arrays.asList(cells));
        String[] key = layout.key(cells);
        instanceTypes(layout, entity).forEach(type -> keys.add(type, key));
        if (layout.ofClass().size() > 1 && layout.source() == Layout.Source.COUNT) {
            joined.computeIfAbsent(layout.subject(), id -> new ArrayList<>()).add(new Child(entity, key));
        }
    }

    private void register(TableFiller filler, List<TableRows> before) {
        Layout layout = filler.layout();
        for (TableRows table : before) {
            int[] positions = layout.columns().stream().mapToInt(column -> table.columns().indexOf(column.name())).toArray();
            for (List<String> row : table.rows()) {
                String[] cells = new String[positions.length];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = positions[i] < 0 ? null : row.get(positions[i]);
                }
                filler.register(cells);
                instanceTypes(layout, cells).forEach(entity -> keys.add(entity, layout.key(cells)));
            }
        }
    }

    private List<EntityId> instanceTypes(Layout layout, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (layout.cells().get(i) instanceof Cell.Discriminator) {
                String discriminator = cells[i];
                return layout.marks().entrySet().stream().filter(it -> it.getValue().equals(discriminator)).findFirst()
                        .map(it -> instanceTypes(layout, it.getKey())).orElse(List.of());
            }
        }
        return layout.source() == Layout.Source.OWNER_ROWS ? List.of() : instanceTypes(layout, layout.subject());
    }
}
