/// Comparison of inheritance strategies.
package dev.entitect.ui.inheritance;
