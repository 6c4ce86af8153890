/// Shared parts of grids with in-place editing.
package dev.entitect.ui.grid;
