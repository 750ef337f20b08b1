/** What can be said about a course before any learner takes it. */
@NullMarked
package studio.trellis.model.check;

import org.jspecify.annotations.NullMarked;
