package dev.entitect.generate;

import dev.entitect.model.Model;
import java.util.List;

/// Generates files from a model. The same model always gives the same bytes, regardless of clock, machine and locale.
public interface Generator {

    /// @return the files in the order of their paths
    List<GeneratedFile> generate(Model model);
}
