/** The library: where courses are found, brought in and opened. */
@NullMarked
package studio.trellis.app.library;

import org.jspecify.annotations.NullMarked;
