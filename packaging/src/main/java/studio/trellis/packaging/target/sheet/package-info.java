/** The sheet for whoever keeps the LMS. */
@NullMarked
package studio.trellis.packaging.target.sheet;

import org.jspecify.annotations.NullMarked;
