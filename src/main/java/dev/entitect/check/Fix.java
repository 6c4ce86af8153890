package dev.entitect.check;

import dev.entitect.model.Model;
import java.util.function.UnaryOperator;

/// A correction of a problem.
///
/// @param label in the imperative, as on a button: "Add an id"
public record Fix(String label, UnaryOperator<Model> change) {}
