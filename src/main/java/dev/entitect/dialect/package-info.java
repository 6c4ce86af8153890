/// What is known of each kind of database, as data: one value per dialect, which all other packages ask.
package dev.entitect.dialect;
