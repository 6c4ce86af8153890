package dev.entitect.generate;

import dev.entitect.model.id.ElementId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A generated file.
///
/// @param path    relative, with `/` between its parts
/// @param text    its content, lines ended by a line feed
/// @param origin  the element it was generated from; empty for a file of the whole model
/// @param regions which lines were written for which element, in the order of their first lines, a region before those inside it; any two
///                are disjoint, or one contains the other
public record GeneratedFile(String path, String text, Optional<ElementId> origin, List<Region> regions) {

    public GeneratedFile {
        regions = List.copyOf(regions);
    }

    /// A file of the whole model.
    public static GeneratedFile ofModel(String path, String text) {
        return new GeneratedFile(path, text, Optional.empty(), List.of());
    }

    /// The same file in another folder.
    public GeneratedFile in(String folder) {
        return new GeneratedFile(folder + "/" + path, text, origin, regions);
    }

    /// The smallest region that contains a line, the innermost of equal ones.
    ///
    /// @param line counted from 0
    public Optional<Region> regionAt(int line) {
        return regions.reversed().stream().filter(region -> region.contains(line)).min(Comparator.comparingInt(Region::height));
    }

    /// The element that a line was written for.
    ///
    /// @param line counted from 0
    public Optional<ElementId> elementAt(int line) {
        return regionAt(line).map(Region::element).or(() -> origin);
    }
}
