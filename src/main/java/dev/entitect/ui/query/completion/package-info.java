/// Code completion for queries, based on the text and the model only: no window, no session.
package dev.entitect.ui.query.completion;
