package dev.entitect.edit;

import dev.entitect.model.Model;
import java.util.function.UnaryOperator;

/// A change of a model, with the label shown in Edit > Undo. There is no inverse: the store keeps the previous model.
///
/// @param label  in the imperative, such as "Rename Post"
/// @param change a pure function; returning the same model means that nothing changed
public record Edit(String label, UnaryOperator<Model> change) {}
