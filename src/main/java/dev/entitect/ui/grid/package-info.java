/// What grids have in common whose cells are edited where they stand.
package dev.entitect.ui.grid;
