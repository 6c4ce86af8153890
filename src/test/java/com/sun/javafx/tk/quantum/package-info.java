/// Makes internals of JavaFX accessible to benchmarks: when a frame is painted, and when it is finished.
package com.sun.javafx.tk.quantum;
