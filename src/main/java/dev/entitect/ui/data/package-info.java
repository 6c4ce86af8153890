/// Editing the rows of the running session, with previews of deletions.
package dev.entitect.ui.data;
