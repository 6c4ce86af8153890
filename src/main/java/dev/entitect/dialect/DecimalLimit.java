package dev.entitect.dialect;

/// The largest decimals that a dialect accepts.
///
/// @param precision digits in all
/// @param scale     digits after the decimal point
public record DecimalLimit(int precision, int scale) {}
