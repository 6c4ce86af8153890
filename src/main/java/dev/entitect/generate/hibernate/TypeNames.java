package dev.entitect.generate.hibernate;

import com.palantir.javapoet.ClassName;

/// The names of the annotations and types that generated source uses. They are data: the generator itself needs neither Jakarta
/// Persistence nor Hibernate.
final class TypeNames {

    static final ClassName ASSOCIATION_OVERRIDE = ClassName.get("jakarta.persistence", "AssociationOverride");
    static final ClassName ATTRIBUTE_CONVERTER = ClassName.get("jakarta.persistence", "AttributeConverter");
    static final ClassName ATTRIBUTE_OVERRIDE = ClassName.get("jakarta.persistence", "AttributeOverride");
    static final ClassName BASIC = ClassName.get("jakarta.persistence", "Basic");
    static final ClassName CASCADE_TYPE = ClassName.get("jakarta.persistence", "CascadeType");
    static final ClassName CHECK_CONSTRAINT = ClassName.get("jakarta.persistence", "CheckConstraint");
    static final ClassName COLLECTION_TABLE = ClassName.get("jakarta.persistence", "CollectionTable");
    static final ClassName COLUMN = ClassName.get("jakarta.persistence", "Column");
    static final ClassName CONVERT = ClassName.get("jakarta.persistence", "Convert");
    static final ClassName CONVERTER = ClassName.get("jakarta.persistence", "Converter");
    static final ClassName DISCRIMINATOR_COLUMN = ClassName.get("jakarta.persistence", "DiscriminatorColumn");
    static final ClassName DISCRIMINATOR_VALUE = ClassName.get("jakarta.persistence", "DiscriminatorValue");
    static final ClassName ELEMENT_COLLECTION = ClassName.get("jakarta.persistence", "ElementCollection");
    static final ClassName EMBEDDABLE = ClassName.get("jakarta.persistence", "Embeddable");
    static final ClassName EMBEDDED = ClassName.get("jakarta.persistence", "Embedded");
    static final ClassName EMBEDDED_ID = ClassName.get("jakarta.persistence", "EmbeddedId");
    static final ClassName ENTITY = ClassName.get("jakarta.persistence", "Entity");
    static final ClassName ENUM_TYPE = ClassName.get("jakarta.persistence", "EnumType");
    static final ClassName ENUMERATED = ClassName.get("jakarta.persistence", "Enumerated");
    static final ClassName ENUMERATED_VALUE = ClassName.get("jakarta.persistence", "EnumeratedValue");
    static final ClassName FETCH_TYPE = ClassName.get("jakarta.persistence", "FetchType");
    static final ClassName FOREIGN_KEY = ClassName.get("jakarta.persistence", "ForeignKey");
    static final ClassName GENERATED_VALUE = ClassName.get("jakarta.persistence", "GeneratedValue");
    static final ClassName GENERATION_TYPE = ClassName.get("jakarta.persistence", "GenerationType");
    static final ClassName ID = ClassName.get("jakarta.persistence", "Id");
    static final ClassName ID_CLASS = ClassName.get("jakarta.persistence", "IdClass");
    static final ClassName INDEX = ClassName.get("jakarta.persistence", "Index");
    static final ClassName INHERITANCE = ClassName.get("jakarta.persistence", "Inheritance");
    static final ClassName INHERITANCE_TYPE = ClassName.get("jakarta.persistence", "InheritanceType");
    static final ClassName JOIN_COLUMN = ClassName.get("jakarta.persistence", "JoinColumn");
    static final ClassName JOIN_COLUMNS = ClassName.get("jakarta.persistence", "JoinColumns");
    static final ClassName JOIN_TABLE = ClassName.get("jakarta.persistence", "JoinTable");
    static final ClassName MANY_TO_MANY = ClassName.get("jakarta.persistence", "ManyToMany");
    static final ClassName MANY_TO_ONE = ClassName.get("jakarta.persistence", "ManyToOne");
    static final ClassName MAPPED_SUPERCLASS = ClassName.get("jakarta.persistence", "MappedSuperclass");
    static final ClassName MAPS_ID = ClassName.get("jakarta.persistence", "MapsId");
    static final ClassName ONE_TO_MANY = ClassName.get("jakarta.persistence", "OneToMany");
    static final ClassName ONE_TO_ONE = ClassName.get("jakarta.persistence", "OneToOne");
    static final ClassName ORDER_BY = ClassName.get("jakarta.persistence", "OrderBy");
    static final ClassName ORDER_COLUMN = ClassName.get("jakarta.persistence", "OrderColumn");
    static final ClassName PRIMARY_KEY_JOIN_COLUMN = ClassName.get("jakarta.persistence", "PrimaryKeyJoinColumn");
    static final ClassName SEQUENCE_GENERATOR = ClassName.get("jakarta.persistence", "SequenceGenerator");
    static final ClassName PRIMARY_KEY_JOIN_COLUMNS = ClassName.get("jakarta.persistence", "PrimaryKeyJoinColumns");
    static final ClassName TABLE = ClassName.get("jakarta.persistence", "Table");
    static final ClassName UNIQUE_CONSTRAINT = ClassName.get("jakarta.persistence", "UniqueConstraint");
    static final ClassName VERSION = ClassName.get("jakarta.persistence", "Version");
    static final ClassName HIBERNATE = ClassName.get("org.hibernate", "Hibernate");
    static final ClassName LENGTH = ClassName.get("org.hibernate", "Length");
    static final ClassName SESSION = ClassName.get("org.hibernate", "Session");
    static final ClassName BATCH_SIZE = ClassName.get("org.hibernate.annotations", "BatchSize");
    static final ClassName COLUMN_DEFAULT = ClassName.get("org.hibernate.annotations", "ColumnDefault");
    static final ClassName COLUMN_DEFAULT_OVERRIDE = ClassName.get("org.hibernate.annotations", "DialectOverride", "ColumnDefault");
    static final ClassName CREATION_TIMESTAMP = ClassName.get("org.hibernate.annotations", "CreationTimestamp");
    static final ClassName DYNAMIC_INSERT = ClassName.get("org.hibernate.annotations", "DynamicInsert");
    static final ClassName FETCH = ClassName.get("org.hibernate.annotations", "Fetch");
    static final ClassName FETCH_MODE = ClassName.get("org.hibernate.annotations", "FetchMode");
    static final ClassName FILTER = ClassName.get("org.hibernate.annotations", "Filter");
    static final ClassName FILTER_DEF = ClassName.get("org.hibernate.annotations", "FilterDef");
    static final ClassName FORMULA = ClassName.get("org.hibernate.annotations", "Formula");
    static final ClassName GENERATED = ClassName.get("org.hibernate.annotations", "Generated");
    static final ClassName JDBC_TYPE_CODE = ClassName.get("org.hibernate.annotations", "JdbcTypeCode");
    static final ClassName NATIONALIZED = ClassName.get("org.hibernate.annotations", "Nationalized");
    static final ClassName ON_DELETE = ClassName.get("org.hibernate.annotations", "OnDelete");
    static final ClassName ON_DELETE_ACTION = ClassName.get("org.hibernate.annotations", "OnDeleteAction");
    static final ClassName SQL_DELETE = ClassName.get("org.hibernate.annotations", "SQLDelete");
    static final ClassName SQL_DELETE_OVERRIDE = ClassName.get("org.hibernate.annotations", "DialectOverride", "SQLDelete");
    static final ClassName UPDATE_TIMESTAMP = ClassName.get("org.hibernate.annotations", "UpdateTimestamp");
    static final ClassName UUID_GENERATOR = ClassName.get("org.hibernate.annotations", "UuidGenerator");
    static final ClassName SQLITE_DIALECT = ClassName.get("org.hibernate.community.dialect", "SQLiteDialect");
    static final ClassName MYSQL_DIALECT = ClassName.get("org.hibernate.dialect", "MySQLDialect");
    static final ClassName SELECTION_QUERY = ClassName.get("org.hibernate.query", "SelectionQuery");
    static final ClassName SQL_TYPES = ClassName.get("org.hibernate.type", "SqlTypes");

    private TypeNames() {}
}
