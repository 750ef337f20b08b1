@NullMarked
package studio.trellis.app.cli;

import org.jspecify.annotations.NullMarked;
