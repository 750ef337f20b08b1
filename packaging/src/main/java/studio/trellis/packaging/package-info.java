/** What the LMS gets: the learner's page, packages for each target, and their verification. */
@NullMarked
package studio.trellis.packaging;

import org.jspecify.annotations.NullMarked;
