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

    /// Tables that refer to each other in a circle get their rows in this many turns. The rows of the first turn leave out references
    /// wherever they may; those of later turns refer to rows of earlier turns.
    private static final int TURNS = 8;
    private static final int MOST_OF_AN_OWNER = 4;

    private final ModelIndex index;
    private final SamplePlan plan;
    private final Keys keys = new Keys();
    private final List<String> warnings = new ArrayList<>();
    private final List<TableRows> tables = new ArrayList<>();
    private final List<TableFiller> fillers;
    private final Map<EntityId, List<Child>> joined = new HashMap<>();
    private final Map<TableFiller, Integer> taken = new HashMap<>();
    private final Map<EntityId, Integer> made = new HashMap<>();
    private final Map<EntityId, TableFiller> stopped = new LinkedHashMap<>();

    /// A row of a joined hierarchy, which has further rows in the tables of subclasses.
    private record Child(EntityId entity, String[] key) {}

    private SampleGenerator(Model model, SamplePlan plan, Schema schema, List<TableRows> before) {
        this.index = ModelIndex.of(model);
        this.plan = plan;
        ExistingRows written = new ExistingRows(before);
        Vocabulary vocabulary = new Vocabulary(plan.seed());
        this.fillers = new Layouts(index, schema, written, warnings).all().stream()
                .map(layout -> new TableFiller(layout, keys, vocabulary, plan.seed(), plan.skew())).toList();
        fillers.forEach(filler -> know(filler, written.of(filler.layout().table())));
        keys.startGenerating();
    }

    /// @param before rows that exist already: generated rows can refer to them, are numbered after them, and do not repeat their values in
    ///               unique columns
    public static SampleData generate(Model model, SamplePlan plan, Schema schema, List<TableRows> before) {
        return new SampleGenerator(model, plan, schema, before).generate();
    }

    private SampleData generate() {
        Map<EntityId, Set<Integer>> homes = homes();
        Map<Integer, Set<Integer>> all = new TreeMap<>();
        Map<Integer, Set<Integer>> strict = new TreeMap<>();
        for (int i = 0; i < fillers.size(); i++) {
            Layout layout = fillers.get(i).layout();
            all.put(i, new TreeSet<>());
            strict.put(i, new TreeSet<>());
            for (Reference reference : layout.references()) {
                all.get(i).addAll(homes.getOrDefault(reference.target(), Set.of()));
                strict.get(i).addAll(reference.nullable() ? Set.of() : homes.getOrDefault(reference.target(), Set.of()));
            }
            Set<Integer> needed = switch (layout.source()) {
                case COUNT -> Set.of();
                case OWNER_ROWS -> homes.getOrDefault(layout.subject(), Set.of());
                case PARENT_ROWS -> homes.getOrDefault(index.parent(entity(layout.subject())).orElseThrow().id(), Set.of());
            };
            all.get(i).addAll(needed);
            strict.get(i).addAll(needed);
        }
        for (List<Integer> group : TableOrder.groups(fillers.size(), all, strict)) {
            int turns = group.size() == 1 ? 1 : TURNS;
            for (int turn = 0; turn < turns; turn++) {
                for (int table : group) {
                    fill(fillers.get(table), turn, turns);
                }
            }
        }
        warnings.addAll(new Shortfalls(index, plan).sentences(made, stopped));
        return new SampleData(tables, warnings);
    }

    private Entity entity(EntityId id) {
        return index.model().entities().get(id);
    }

    /// The tables that hold rows of each entity, if those can be referred to.
    private Map<EntityId, Set<Integer>> homes() {
        Map<EntityId, Set<Integer>> homes = new HashMap<>();
        for (int i = 0; i < fillers.size(); i++) {
            Layout layout = fillers.get(i).layout();
            if (layout.source() != Layout.Source.OWNER_ROWS) {
                for (EntityId entity : layout.ofClass().keySet()) {
                    for (EntityId is : isAlso(layout, entity)) {
                        homes.computeIfAbsent(is, id -> new TreeSet<>()).add(i);
                    }
                }
            }
        }
        return homes;
    }

    /// The entities that a row in the table is an instance of: in a joined hierarchy the table's own, otherwise the class and its
    /// superclasses.
    private List<EntityId> isAlso(Layout layout, EntityId entity) {
        boolean joinedHierarchy = index.strategy(entity(entity)).filter(Inheritance.Strategy.JOINED::equals).isPresent();
        return joinedHierarchy ? List.of(layout.subject()) : index.lineage(entity(entity)).stream().map(Entity::id).toList();
    }

    private void fill(TableFiller filler, int turn, int turns) {
        Layout layout = filler.layout();
        List<List<String>> rows = new ArrayList<>();
        switch (layout.source()) {
            case COUNT ->
                layout.ofClass().keySet().stream().filter(this::hasObjects).forEach(entity -> count(filler, entity, turn, turns, rows));
            case PARENT_ROWS -> {
                List<Child> children = joined.computeIfAbsent(index.root(entity(layout.subject())).id(), id -> new ArrayList<>());
                int from = taken.getOrDefault(filler, 0);
                children.subList(from, children.size()).stream().filter(child -> layout.ofClass().containsKey(child.entity))
                        .forEach(child -> {
                            String[] cells = filler.row(child.entity, child.key);
                            if (cells == null) {
                                stopped.put(layout.subject(), filler);
                            } else {
                                add(layout, child.entity, cells, rows);
                            }
                        });
                taken.put(filler, children.size());
            }
            case OWNER_ROWS -> {
                List<String[]> owners = keys.of(layout.subject());
                for (String[] owner : owners.subList(keys.written(layout.subject()), owners.size())) {
                    for (int left = filler.random().nextInt(MOST_OF_AN_OWNER + 1); left > 0; left--) {
                        String[] cells = filler.row(null, owner);
                        if (cells != null) {
                            rows.add(Arrays.asList(cells));
                        }
                    }
                }
            }
        }
        if (!rows.isEmpty()) {
            tables.add(new TableRows(layout.table().schema().orElse(""), layout.table().name(),
                    layout.columns().stream().map(Column::name).toList(), rows,
                    layout.columns().stream().filter(Column::isIdentity).map(Column::name).toList()));
        }
    }

    /// An abstract root has no rows.
    private boolean hasObjects(EntityId entity) {
        return !(entity(entity).inheritance() instanceof Inheritance.Root root && root.abstractClass());
    }

    private void count(TableFiller filler, EntityId entity, int turn, int turns, List<List<String>> rows) {
        long wanted = plan.rowsOf(entity);
        for (int left = (int) (wanted * (turn + 1) / turns) - made.getOrDefault(entity, 0); left > 0; left--) {
            String[] cells = filler.row(entity, new String[0]);
            if (cells == null) {
                stopped.put(entity, filler);
                return;
            }
            made.merge(entity, 1, Integer::sum);
            add(filler.layout(), entity, cells, rows);
        }
    }

    private void add(Layout layout, EntityId entity, String[] cells, List<List<String>> rows) {
        rows.add(Arrays.asList(cells));
        String[] key = layout.key(cells);
        isAlso(layout, entity).forEach(is -> keys.add(is, key));
        if (layout.ofClass().size() > 1 && layout.source() == Layout.Source.COUNT) {
            joined.computeIfAbsent(layout.subject(), id -> new ArrayList<>()).add(new Child(entity, key));
        }
    }

    private void know(TableFiller filler, List<TableRows> before) {
        Layout layout = filler.layout();
        for (TableRows table : before) {
            int[] positions = layout.columns().stream().mapToInt(column -> table.columns().indexOf(column.name())).toArray();
            for (List<String> row : table.rows()) {
                String[] cells = new String[positions.length];
                for (int i = 0; i < cells.length; i++) {
                    cells[i] = positions[i] < 0 ? null : row.get(positions[i]);
                }
                filler.know(cells);
                classOf(layout, cells).forEach(entity -> keys.add(entity, layout.key(cells)));
            }
        }
    }

    private List<EntityId> classOf(Layout layout, String[] cells) {
        for (int i = 0; i < cells.length; i++) {
            if (layout.cells().get(i) instanceof Cell.Discriminator) {
                String mark = cells[i];
                return layout.marks().entrySet().stream().filter(it -> it.getValue().equals(mark)).findFirst()
                        .map(it -> isAlso(layout, it.getKey())).orElse(List.of());
            }
        }
        return layout.source() == Layout.Source.OWNER_ROWS ? List.of() : isAlso(layout, layout.subject());
    }
}
