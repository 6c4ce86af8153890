package dev.entitect.generate.hibernate;

import dev.entitect.fixture.ModelBuilder;
import dev.entitect.model.Model;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.InitialValue;
import java.util.Optional;

/// Texts that would be code if anybody took them for it, and names that SQL or Java have taken already.
final class HostileModel {

    private static final String COMMENT = "*/ public class Evil { } /* it's \"quoted\" \\u002a\\u002f \\ 100% $S $L @Deprecated <b> & \n ' ; drop table x; --";

    private HostileModel() {
    }

    static Model model() {
        return ModelBuilder.model("Hostile")
                .entity("Order", order -> order
                        .attribute("group", BasicType.text(100), it -> it.withComment(COMMENT)
                                .withInitial(Optional.of(new InitialValue.Literal("\"; System.exit(1); // \\ $L \n'"))))
                        .attribute("user", BasicType.bool())
                        .change(it -> it.withComment(COMMENT).withTable(Optional.of("order"))))
                .entity("String", string -> string.attribute("value", BasicType.text(20)).attribute("größe", BasicType.whole()))
                .entity("List", list -> list.attribute("select", BasicType.whole()))
                .manyToOne("List", "string", "String", "lists")
                .manyToMany("List", "orders", "Order", "lists")
                .build();
    }
}
