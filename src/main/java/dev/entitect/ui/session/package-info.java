/// Insight into a running session: its objects, its statements in order with their causes, and N+1 findings.
package dev.entitect.ui.session;
