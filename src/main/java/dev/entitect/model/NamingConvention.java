package dev.entitect.model;

/// How tables, columns and constraints without explicit names are named.
///
/// The templates have the placeholders of SQLAlchemy's `MetaData.naming_convention`: `%(table_name)s`, `%(column_0_name)s`,
/// `%(column_0_label)s`, `%(column_0_N_name)s`, `%(referred_table_name)s`, `%(constraint_name)s`.
/// https://docs.sqlalchemy.org/en/20/core/constraints.html#configuring-constraint-naming-conventions
///
/// @param index      template for `ix`
/// @param unique     template for `uq`
/// @param check      template for `ck`
/// @param foreignKey template for `fk`
/// @param primaryKey template for `pk`; empty to leave the names of primary keys to the database, which is common
public record NamingConvention(TableNames tables, String index, String unique, String check, String foreignKey, String primaryKey) {

    /// `UserProfile` becomes `user_profiles`, `user_profile` or `UserProfile`.
    public enum TableNames {
        SNAKE_PLURAL, SNAKE_SINGULAR, AS_CLASS
    }

    public static NamingConvention standard() {
        return new NamingConvention(TableNames.SNAKE_PLURAL,
                "ix_%(table_name)s_%(column_0_N_name)s",
                "uq_%(table_name)s_%(column_0_N_name)s",
                "ck_%(table_name)s_%(constraint_name)s",
                "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
                "");
    }
}
