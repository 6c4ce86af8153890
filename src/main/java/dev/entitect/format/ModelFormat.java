package dev.entitect.format;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.entitect.model.Model;
import dev.entitect.model.References;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Writes a model as the text of an `.entitect.json` file and reads it back. The same model always gives the same text, and reading and
/// writing such a text reproduces it exactly. Immutable and thread-safe.
public final class ModelFormat {

    private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    // properties that may be omitted have a default value; all others are required
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES, DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY, MapperFeature.ALLOW_COERCION_OF_SCALARS)
            // only record components are properties; `isLoop()` and the like are derived from them
            .changeDefaultVisibility(visibility -> visibility.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .withConfigOverride(String.class, ModelFormat::emptyWhenAbsent)
            .withConfigOverride(List.class, ModelFormat::emptyWhenAbsent)
            .withConfigOverride(Set.class, ModelFormat::emptyWhenAbsent)
            .withConfigOverride(Map.class, override -> override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)))
            .addModule(new ModelModule())
            .build();

    private static void emptyWhenAbsent(MutableConfigOverride override) {
        override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }

    public String write(Model model) {
        String text = Printer.print((ObjectNode) json.valueToTree(ModelDocument.of(model)), json);
        // half a surrogate pair cannot be encoded, and would become a question mark
        return LONE_SURROGATE.matcher(text).replaceAll(half -> String.format(Locale.ROOT, "\\\\u%04x", (int) half.group().charAt(0)));
    }

    /// @throws ModelFormatException if the text is not a model, is damaged or was written by a newer version
    public Model read(String text) {
        FileHeader.check(text, json);
        ModelDocument document;
        try {
            ListedNulls.refuse(text, json);
            document = json.readValue(text, ModelDocument.class);
        } catch (JacksonException broken) {
            throw explain(broken, text);
        }
        UniqueIds.duplicate(document).ifPresent(twice -> {
            throw explain(twice, text);
        });
        Model model = document.toModel();
        List<References.Dangling> dangling = References.dangling(model);
        if (!dangling.isEmpty()) {
            throw explain(dangling.getFirst(), text);
        }
        return model;
    }

    private ModelFormatException explain(UniqueIds.Duplicate twice, String text) {
        TextPlace place = PathPlace.find(text, twice.path(), json);
        return new ModelFormatException(place.prefix() + twice.sentence() + ".", place.line(), place.column(), null);
    }

    private ModelFormatException explain(JacksonException broken, String text) {
        TextPlace place = place(broken, text);
        return new ModelFormatException(place.prefix() + ProblemText.of(broken), place.line(), place.column(), broken);
    }

    /// Syntax errors have a position; for other errors the path in the tree gives a better one.
    private TextPlace place(JacksonException broken, String text) {
        TextPlace byPath = broken instanceof DatabindException ? PathPlace.find(text, broken.getPath(), json) : new TextPlace(0, 0);
        TokenStreamLocation location = broken.getLocation();
        if (byPath.line() > 0 || location == null) {
            return byPath;
        }
        return new TextPlace(Math.max(location.getLineNr(), 0), Math.max(location.getColumnNr(), 0));
    }

    private static ModelFormatException explain(References.Dangling dangling, String text) {
        TextPlace place = TextPlace.ofId(text, dangling.from().value(), dangling.to().value());
        return new ModelFormatException(place.prefix() + "\"" + dangling.from() + "\" refers to \"" + dangling.to()
                + "\", which is not in the file. Restore it, or remove the reference.", place.line(), place.column(), null);
    }
}
