package dev.entitect.diagram.route;

import java.util.Arrays;

/// The states of a search, cheapest first: a binary heap without objects.
final class StateQueue {

    private double[] costs = new double[256];
    private int[] states = new int[256];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void add(int state, double cost) {
        if (size == states.length) {
            costs = Arrays.copyOf(costs, size * 2);
            states = Arrays.copyOf(states, size * 2);
        }
        int hole = size++;
        while (hole > 0 && cost < costs[(hole - 1) / 2]) {
            move((hole - 1) / 2, hole);
            hole = (hole - 1) / 2;
        }
        costs[hole] = cost;
        states[hole] = state;
    }

    int remove() {
        int first = states[0];
        double cost = costs[--size];
        int hole = 0;
        int child = 1;
        while (child < size) {
            if (child + 1 < size && costs[child + 1] < costs[child]) {
                child++;
            }
            if (cost <= costs[child]) {
                break;
            }
            move(child, hole);
            hole = child;
            child = 2 * hole + 1;
        }
        costs[hole] = cost;
        states[hole] = states[size];
        return first;
    }

    private void move(int from, int to) {
        costs[to] = costs[from];
        states[to] = states[from];
    }
}
