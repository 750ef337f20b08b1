/** The targets that a course can be exported to, behind one interface. */
@NullMarked
package studio.trellis.packaging.target;

import org.jspecify.annotations.NullMarked;
