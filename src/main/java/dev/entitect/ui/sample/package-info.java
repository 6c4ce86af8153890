/// The model's sample data: own rows, and the plan of generated ones.
package dev.entitect.ui.sample;
