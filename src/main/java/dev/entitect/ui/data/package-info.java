/// The rows of the running session, to be edited, and what goes with a row that is deleted.
package dev.entitect.ui.data;
