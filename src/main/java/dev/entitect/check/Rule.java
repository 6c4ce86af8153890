package dev.entitect.check;

import dev.entitect.model.ModelIndex;
import dev.entitect.schema.Schema;
import java.util.stream.Stream;

/// Finds one kind of problem.
@FunctionalInterface
interface Rule {

    Stream<Problem> check(ModelIndex index, Schema schema);
}
