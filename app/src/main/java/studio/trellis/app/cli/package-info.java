/** The command line: one class per command. Everything here works without a window. */
@NullMarked
package studio.trellis.app.cli;

import org.jspecify.annotations.NullMarked;
