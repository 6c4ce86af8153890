/// SQL texts as tokens, and what can be proved about them without knowing a grammar: that a text is one expression, one statement, or calls
/// only certain functions. Everything else that reads SQL stands on these tokens.
package dev.entitect.sql;
