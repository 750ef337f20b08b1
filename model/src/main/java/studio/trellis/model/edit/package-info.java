/** Every change of a course as a patch. */
@NullMarked
package studio.trellis.model.edit;

import org.jspecify.annotations.NullMarked;
