package dev.entitect.dialect;

/// The types that a dialect gives the columns Hibernate makes, as its catalogue writes them. `%d` stands for a length, a precision or a
/// scale.
///
/// @param position of an enum constant
/// @param interval a length of time, which Hibernate keeps as a number of nanoseconds
/// @param array    what follows the type of the elements; empty for a dialect without arrays, which takes [#arrayInstead]
public record ColumnTypeNames(String smallint, String integer, String bigint, String text, String longText, String nationalLongText,
        String bool, String real, String doublePrecision, String decimal, String date, String time, String timestamp,
        String timestampWithZone, String interval, String bytes, String longBytes, String uuid, String json, String position, String array,
        String arrayInstead) {}
