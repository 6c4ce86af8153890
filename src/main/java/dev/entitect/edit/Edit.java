package dev.entitect.edit;

import dev.entitect.model.Model;
import java.util.function.UnaryOperator;

/// A change of a model, with the words a user reads in Edit > Undo. Nobody writes its inverse: the store keeps what was before.
///
/// @param label  in the imperative, such as "Rename Post"
/// @param change a pure function; giving back the same model means that nothing happened
public record Edit(String label, UnaryOperator<Model> change) {}
