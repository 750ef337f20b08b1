/** Safe reading of archives that others made. */
@NullMarked
package studio.trellis.authoring.zip;

import org.jspecify.annotations.NullMarked;
