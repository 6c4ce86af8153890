package dev.entitect.generate;

import dev.entitect.model.Model;
import java.util.List;

/// Makes files from a model. The same model always gives the same bytes, whatever the clock, the machine or the locale.
public interface Generator {

    /// @return the files in the order of their paths
    List<GeneratedFile> generate(Model model);
}
