/// Strategies of inheritance, side by side.
package dev.entitect.ui.inheritance;
