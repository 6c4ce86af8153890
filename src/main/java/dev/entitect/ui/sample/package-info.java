/// The model's sample data: rows written by hand, and the plan of those that are made up.
package dev.entitect.ui.sample;
