/// Controls that several parts of the window share: code views, cells that are edited in place, icons, empty states.
package dev.entitect.ui.widget;
