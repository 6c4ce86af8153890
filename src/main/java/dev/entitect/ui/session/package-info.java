/// What happens inside a running session: its objects, its statements in order and why they were sent, and what was loaded one by one.
package dev.entitect.ui.session;
