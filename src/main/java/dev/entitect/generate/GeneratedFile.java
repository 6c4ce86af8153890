package dev.entitect.generate;

import dev.entitect.model.id.ElementId;
import java.util.Optional;

/// A generated file.
///
/// @param path   relative, with `/` between its parts
/// @param text   its content, lines ended by a line feed
/// @param origin the element it was generated from; empty for a file of the whole model
public record GeneratedFile(String path, String text, Optional<ElementId> origin) {}
