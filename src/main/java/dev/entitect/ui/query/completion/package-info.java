/// What may go on at the caret of a query, found in the text and the model alone: nothing of a window, nothing of a session.
package dev.entitect.ui.query.completion;
