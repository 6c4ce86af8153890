/// Opens to measurements what JavaFX keeps to itself: when a frame is painted, and when it is done.
package com.sun.javafx.tk.quantum;
