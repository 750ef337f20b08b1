/** What becomes of learners when a package is replaced by a newer one. */
@NullMarked
package studio.trellis.packaging.replace;

import org.jspecify.annotations.NullMarked;
