package dev.entitect.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Divides tables into groups. Tables that refer to each other in a cycle form one group, and each group follows those it refers to.
/// R. Tarjan, Depth-first search and linear graph algorithms, SIAM J. Comput. 1 (1972).
final class TableOrder {

    private final Map<Integer, Set<Integer>> all;
    private final Map<Integer, Integer> numbers = new HashMap<>();
    private final Map<Integer, Integer> lowest = new HashMap<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private final List<List<Integer>> groups = new ArrayList<>();

    private TableOrder(Map<Integer, Set<Integer>> all) {
        this.all = all;
    }

    /// @param all    for each table, the tables it refers to
    /// @param strict the same without optional references; decides the order within a group
    static List<List<Integer>> groups(int tables, Map<Integer, Set<Integer>> all, Map<Integer, Set<Integer>> strict) {
        TableOrder order = new TableOrder(all);
        for (int table = 0; table < tables; table++) {
            if (!order.numbers.containsKey(table)) {
                order.visit(table);
            }
        }
        return order.groups.stream().map(group -> inOrder(group, strict)).toList();
    }

    private void visit(int table) {
        numbers.put(table, numbers.size());
        lowest.put(table, numbers.get(table));
        open.push(table);
        for (int other : all.get(table)) {
            if (!numbers.containsKey(other)) {
                visit(other);
                lowest.merge(table, lowest.get(other), Math::min);
            } else if (open.contains(other)) {
                lowest.merge(table, numbers.get(other), Math::min);
            }
        }
        if (lowest.get(table).equals(numbers.get(table))) {
            List<Integer> group = new ArrayList<>();
            do {
                group.add(open.pop());
            } while (group.getLast() != table);
            groups.add(group.stream().sorted().toList());
        }
    }

    private static List<Integer> inOrder(List<Integer> group, Map<Integer, Set<Integer>> strict) {
        List<Integer> ordered = new ArrayList<>();
        List<Integer> seen = new ArrayList<>();
        group.forEach(table -> place(table, group, strict, seen, ordered));
        return ordered;
    }

    private static void place(int table, List<Integer> group, Map<Integer, Set<Integer>> strict, List<Integer> seen,
            List<Integer> ordered) {
        if (!group.contains(table) || seen.contains(table)) {
            return;
        }
        seen.add(table);
        strict.get(table).forEach(other -> place(other, group, strict, seen, ordered));
        ordered.add(table);
    }
}
