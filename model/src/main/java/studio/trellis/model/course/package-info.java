/** What a course is: immutable records with global ids. */
@NullMarked
package studio.trellis.model.course;

import org.jspecify.annotations.NullMarked;
