/** Find and replace in the texts of one course. */
@NullMarked
package studio.trellis.authoring.search.replace;

import org.jspecify.annotations.NullMarked;
