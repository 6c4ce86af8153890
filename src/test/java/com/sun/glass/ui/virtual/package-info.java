/// A windowing system in memory, so that tests open real JavaFX windows on a machine that has no display.
///
/// JavaFX looks its platform up by name: `-Dglass.platform=Virtual` selects [com.sun.glass.ui.virtual.VirtualPlatformFactory].
/// JavaFX's own `Headless` platform is the basis; the classes here add what the tests need besides: modifier keys
/// on mouse events, one focused window at a time, the wheel, context menus, drag-and-drop, the clipboard and a screen of a common size.
/// Use `Node.snapshot` for screenshots; the screen itself stays blank.
package com.sun.glass.ui.virtual;
