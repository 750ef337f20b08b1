/** HTML and mathematics of any origin, made fit for a course. */
@NullMarked
package studio.trellis.authoring.html;

import org.jspecify.annotations.NullMarked;
