package dev.entitect.model.association;

import dev.entitect.model.Limits;

/// When and how the objects of a property are loaded.
///
/// @param batchSize number of owners per statement, for [Mode#BATCH]; 0 for every other mode
public record FetchPlan(Mode mode, int batchSize) {

    /// `LAZY`: on first use; `JOIN`: with the owner, in one statement; `SUBSELECT`: on first use, for all owners of the
    /// query at once; `BATCH`: on first use, for several owners at once; `DYNAMIC`: never as a whole, through queries.
    public enum Mode {
        LAZY, JOIN, SUBSELECT, BATCH, DYNAMIC
    }

    public static final int DEFAULT_BATCH_SIZE = 25;
    private static final FetchPlan LAZY = new FetchPlan(Mode.LAZY, 0);

    public FetchPlan {
        if ((mode == Mode.BATCH) != (batchSize > 0)) {
            throw new IllegalArgumentException("The fetch mode BATCH requires a batch size of 1 or more; other modes have none");
        }
        Limits.require("The batch size", batchSize, 0, Limits.BATCH_SIZE);
    }

    public static FetchPlan lazy() {
        return LAZY;
    }

    public static FetchPlan of(Mode mode) {
        return new FetchPlan(mode, mode == Mode.BATCH ? DEFAULT_BATCH_SIZE : 0);
    }
}
