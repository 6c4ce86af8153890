package dev.entitect.diagram.layout;

import dev.entitect.diagram.layout.LayoutPlan.Line;
import dev.entitect.model.id.NodeId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Divides a dense group into parts that belong together closely. In a large schema some boxes are referred to by half of all others: such
/// lines say little about what belongs together, so that lines between boxes with few lines count first.
final class Clusters {

    /// What still looks well when it is arranged in layers.
    private static final int LARGEST = 24;

    private static final int TELLING = 2;

    private final Map<NodeId, Integer> degrees = new HashMap<>();
    private final Map<NodeId, NodeId> parents = new HashMap<>();
    private final Map<NodeId, Integer> sizes = new HashMap<>();

    private Clusters() {
    }

    /// @return the parts, each near to those that it has most lines to
    static List<Set<NodeId>> of(Set<NodeId> group, List<Line> lines) {
        return new Clusters().divide(group, lines);
    }

    /// For each box the two lines to the boxes with the fewest: what most boxes refer to stands anywhere as well.
    static List<Line> telling(List<Line> lines) {
        Clusters counts = new Clusters();
        counts.count(lines);
        Map<NodeId, List<Line>> byNode = new LinkedHashMap<>();
        lines.forEach(line -> {
            byNode.computeIfAbsent(line.from(), node -> new ArrayList<>()).add(line);
            byNode.computeIfAbsent(line.to(), node -> new ArrayList<>()).add(line);
        });
        Set<Line> kept = new HashSet<>();
        byNode.forEach((node, its) -> its.stream().sorted(Comparator.comparingInt(line -> counts.degrees.get(line.from().equals(node) ? line.to() : line.from())))
                .limit(TELLING).forEach(kept::add));
        return lines.stream().filter(kept::contains).toList();
    }

    private void count(List<Line> lines) {
        lines.forEach(line -> {
            degrees.merge(line.from(), 1, Integer::sum);
            degrees.merge(line.to(), 1, Integer::sum);
        });
    }

    private List<Set<NodeId>> divide(Set<NodeId> group, List<Line> lines) {
        group.forEach(node -> {
            parents.put(node, node);
            sizes.put(node, 1);
        });
        count(lines);
        lines.stream().sorted(Comparator.comparingInt(line -> degrees.get(line.from()) * degrees.get(line.to()))).forEach(this::join);
        Map<NodeId, Set<NodeId>> clusters = new LinkedHashMap<>();
        group.forEach(node -> clusters.computeIfAbsent(root(node), root -> new LinkedHashSet<>()).add(node));
        return chain(clusters, lines);
    }

    private void join(Line line) {
        NodeId one = root(line.from());
        NodeId other = root(line.to());
        if (!one.equals(other) && sizes.get(one) + sizes.get(other) <= LARGEST) {
            parents.put(other, one);
            sizes.merge(one, sizes.get(other), Integer::sum);
        }
    }

    private NodeId root(NodeId node) {
        NodeId at = node;
        while (!parents.get(at).equals(at)) {
            at = parents.get(at);
        }
        return at;
    }

    /// The largest first, and after each the one with most lines to those before.
    private List<Set<NodeId>> chain(Map<NodeId, Set<NodeId>> clusters, List<Line> lines) {
        Map<NodeId, Map<NodeId, Integer>> ties = new HashMap<>();
        for (Line line : lines) {
            NodeId one = root(line.from());
            NodeId other = root(line.to());
            ties.computeIfAbsent(one, root -> new HashMap<>()).merge(other, 1, Integer::sum);
            ties.computeIfAbsent(other, root -> new HashMap<>()).merge(one, 1, Integer::sum);
        }
        Map<NodeId, Integer> pull = new LinkedHashMap<>();
        clusters.forEach((root, nodes) -> pull.put(root, 0));
        List<Set<NodeId>> chain = new ArrayList<>();
        while (!pull.isEmpty()) {
            NodeId next = pull.entrySet().stream().max(Map.Entry.<NodeId, Integer>comparingByValue().thenComparing(entry -> clusters.get(entry.getKey()).size())).orElseThrow().getKey();
            pull.remove(next);
            chain.add(clusters.get(next));
            ties.getOrDefault(next, Map.of()).forEach((root, count) -> pull.computeIfPresent(root, (it, before) -> before + count));
        }
        return chain;
    }
}
