package dev.entitect.job.code;

import dev.entitect.model.Attribute;
import dev.entitect.model.ClassElement;
import dev.entitect.model.Converter;
import dev.entitect.model.Member;
import dev.entitect.model.Model;
import dev.entitect.model.value.InitialValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The Java in a model that a session would run.
public final class ForeignCode {

    private ForeignCode() {}

    /// The fingerprint of each piece, by its place: `User.isActive`, `converter Money`.
    public static Map<String, String> of(Model model) {
        Map<String, String> parts = new LinkedHashMap<>();
        for (ClassElement type : model.classes().toList()) {
            for (Member member : type.members()) {
                String text = text(member);
                if (!text.isEmpty()) {
                    parts.put(type.name() + '.' + member.name(), fingerprint(text));
                }
            }
            for (Attribute attribute : type.attributes()) {
                attribute.initial().filter(InitialValue.JavaExpression.class::isInstance).map(InitialValue.JavaExpression.class::cast)
                        .ifPresent(expression -> parts.put("the initial value of " + type.name() + '.' + attribute.name(),
                                fingerprint(expression.code())));
            }
        }
        for (Converter converter : model.converters()) {
            parts.put("converter " + converter.name(), fingerprint(converter.toColumn() + '\n' + converter.toAttribute()));
        }
        return parts;
    }

    private static String text(Member member) {
        return switch (member) {
            case Member.Code code -> code.source();
            case Member.Hybrid hybrid -> hybrid.expression();
            case Member.HybridCondition condition -> condition.expression();
            case Member.Finder finder -> "";
            case Member.MapForm form -> "";
        };
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }

    /// `User.isActive, User.rename and 3 more`.
    static String list(List<String> names) {
        int shown = Math.min(names.size(), 8);
        String text = String.join(", ", names.subList(0, shown));
        return names.size() > shown ? text + " and " + (names.size() - shown) + " more" : text;
    }
}
