/** The studio and the command line. */
@NullMarked
package studio.trellis.app;

import org.jspecify.annotations.NullMarked;
