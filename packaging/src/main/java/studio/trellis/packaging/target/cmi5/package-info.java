/** The target cmi5: its manifest. */
@NullMarked
package studio.trellis.packaging.target.cmi5;

import org.jspecify.annotations.NullMarked;
