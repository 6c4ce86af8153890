package dev.entitect.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.entitect.model.Entity;
import dev.entitect.model.Inheritance;
import dev.entitect.model.Member;
import dev.entitect.model.PrimaryKey;
import dev.entitect.model.SampleTable;
import dev.entitect.model.TableConstraint;
import dev.entitect.model.association.AssociationEnd;
import dev.entitect.model.association.Carrier;
import dev.entitect.model.association.FetchPlan;
import dev.entitect.model.association.ForeignKey;
import dev.entitect.model.association.ReferentialAction;
import dev.entitect.model.id.AreaId;
import dev.entitect.model.id.AssociationId;
import dev.entitect.model.id.AttributeId;
import dev.entitect.model.id.ClassId;
import dev.entitect.model.id.ColumnOwner;
import dev.entitect.model.id.ConnectionId;
import dev.entitect.model.id.ConstraintId;
import dev.entitect.model.id.ConverterId;
import dev.entitect.model.id.DiagramId;
import dev.entitect.model.id.ElementId;
import dev.entitect.model.id.EmbeddableId;
import dev.entitect.model.id.EntityId;
import dev.entitect.model.id.EnumId;
import dev.entitect.model.id.GroupId;
import dev.entitect.model.id.MemberId;
import dev.entitect.model.id.MixinId;
import dev.entitect.model.id.NodeId;
import dev.entitect.model.id.NoteId;
import dev.entitect.model.id.SampleOwner;
import dev.entitect.model.type.AttributeType;
import dev.entitect.model.type.BasicType;
import dev.entitect.model.value.ConstraintName;
import dev.entitect.model.value.DatabaseDefault;
import dev.entitect.model.value.IdGeneration;
import dev.entitect.model.value.InitialValue;
import dev.entitect.model.view.DiagramStyle;
import dev.entitect.model.view.Notation;
import dev.entitect.model.view.Placement;
import dev.entitect.model.view.RowDetail;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;

/// The representation of the model's types in the file, which the model itself does not know.
final class ModelModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /// Types whose name in the file is not their class name: files were written before the classes were renamed.
    private static final Map<Class<?>, String> FILE_KINDS = Map.of(BasicType.IntegerType.class, "whole", BasicType.BooleanType.class,
            "bool",
            BasicType.FloatType.class, "floating");

    ModelModule() {
        super("entitect-model");
        id(EntityId.class, EntityId::new);
        id(MixinId.class, MixinId::new);
        id(EmbeddableId.class, EmbeddableId::new);
        id(EnumId.class, EnumId::new);
        id(ConverterId.class, ConverterId::new);
        id(AssociationId.class, AssociationId::new);
        id(AttributeId.class, AttributeId::new);
        id(ConstraintId.class, ConstraintId::new);
        id(MemberId.class, MemberId::new);
        id(GroupId.class, GroupId::new);
        id(DiagramId.class, DiagramId::new);
        id(NoteId.class, NoteId::new);
        id(AreaId.class, AreaId::new);
        id(ConnectionId.class, ConnectionId::new);
        polymorphicId(ClassId.class);
        polymorphicId(NodeId.class);
        polymorphicId(ColumnOwner.class);
        polymorphicId(SampleOwner.class);
        addKeySerializer(AttributeId.class, new IdKeySerializer());
        addKeyDeserializer(AttributeId.class, new IdKey(AttributeId::new));
        addKeySerializer(EntityId.class, new IdKeySerializer());
        addKeyDeserializer(EntityId.class, new IdKey(EntityId::new));

        addSerializer(ConstraintName.class, TextCodecs.constraintNameWriter());
        addDeserializer(ConstraintName.class, TextCodecs.constraintNameReader());
        addSerializer(FetchPlan.class, TextCodecs.fetchPlanWriter());
        addDeserializer(FetchPlan.class, TextCodecs.fetchPlanReader());
        addDeserializer(ReferentialAction.class, TextCodecs.enumReader(ReferentialAction.class, ReferentialAction.NO_ACTION));
        addDeserializer(Notation.class, TextCodecs.enumReader(Notation.class, Notation.CROWS_FOOT));
        addDeserializer(RowDetail.class, TextCodecs.enumReader(RowDetail.class, RowDetail.ALL));

        kinds(BasicType.class);
        kinds(AttributeType.class);
        kinds(AttributeType.SingleValue.class);
        kinds(IdGeneration.class);
        kinds(InitialValue.class);
        kinds(DatabaseDefault.class);
        kinds(Inheritance.class);
        kinds(TableConstraint.class);
        kinds(Member.class);
        kinds(Carrier.class);
        setMixInAnnotation(BasicType.IntegerType.Size.class, SizeMixIn.class);
        setMixInAnnotation(AssociationEnd.class, EndMixIn.class);
        setMixInAnnotation(Placement.class, PlacementMixIn.class);
        setMixInAnnotation(SampleTable.class, SampleMixIn.class);
        setMixInAnnotation(Entity.class, EntityMixIn.class);
        setMixInAnnotation(TableConstraint.Unique.class, ColumnsMixIn.class);
        setMixInAnnotation(TableConstraint.Index.class, ColumnsMixIn.class);
        setMixInAnnotation(Member.Finder.class, FinderMixIn.class);
        setMixInAnnotation(Member.MapForm.class, MapFormMixIn.class);
        setDeserializerModifier(new AbsentValues()
                .when(ForeignKey.class, ForeignKey.byConvention())
                .when(PrimaryKey.class, PrimaryKey.byConvention())
                .when(DiagramStyle.class, DiagramStyle.standard())
                .when(Inheritance.class, new Inheritance.None()));
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new OptionalText.Finder());
    }

    private <T extends ElementId> void id(Class<T> type, Function<String, T> maker) {
        addSerializer(type, TextCodecs.writer(type, ElementId::value));
        addDeserializer(type, TextCodecs.reader(type, maker));
    }

    private <T extends ElementId> void polymorphicId(Class<T> type) {
        addDeserializer(type, TextCodecs.reader(type, text -> IdText.parse(text, type)));
    }

    /// Each record of a sealed type gets its simple name, decapitalised, as its `kind`, unless the file has another name for it.
    private void kinds(Class<?> sealed) {
        setMixInAnnotation(sealed, KindMixIn.class);
        registerKinds(sealed);
    }

    private void registerKinds(Class<?> sealed) {
        for (Class<?> permitted : sealed.getPermittedSubclasses()) {
            if (permitted.isSealed()) {
                registerKinds(permitted);
            } else {
                String name = permitted.getSimpleName();
                String usual = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
                registerSubtypes(new NamedType(permitted, FILE_KINDS.getOrDefault(permitted, usual)));
            }
        }
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface KindMixIn {}

    private enum SizeMixIn {
        @JsonProperty("NORMAL")
        INT
    }

    private interface EndMixIn {
        @JsonSerialize(using = PolymorphicIdSerializer.class)
        ClassId type();
    }

    private interface PlacementMixIn {
        @JsonSerialize(using = PolymorphicIdSerializer.class)
        NodeId node();
    }

    private interface SampleMixIn {
        @JsonSerialize(using = PolymorphicIdSerializer.class)
        SampleOwner of();

        @JsonSerialize(contentUsing = PolymorphicIdSerializer.class)
        List<ColumnOwner> columns();
    }

    private interface EntityMixIn {
        @JsonSerialize(contentUsing = PolymorphicIdSerializer.class)
        List<ColumnOwner> columnOrder();
    }

    private interface ColumnsMixIn {
        @JsonSerialize(contentUsing = PolymorphicIdSerializer.class)
        List<ColumnOwner> columns();
    }

    private interface FinderMixIn {
        @JsonSerialize(contentUsing = PolymorphicIdSerializer.class)
        List<ColumnOwner> by();
    }

    private interface MapFormMixIn {
        @JsonSerialize(contentUsing = PolymorphicIdSerializer.class)
        List<ColumnOwner> properties();
    }

    private static final class IdKey extends KeyDeserializer {
        private final transient Function<String, ? extends ElementId> maker;

        IdKey(Function<String, ? extends ElementId> maker) {
            this.maker = maker;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return maker.apply(key);
            } catch (IllegalArgumentException refused) {
                throw new RefusedValueException(context.getParser(), refused.getMessage());
            }
        }
    }
}
