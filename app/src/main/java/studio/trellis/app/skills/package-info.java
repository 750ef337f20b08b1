/** Skills with their prerequisites and parameters, tags, and what is known about learners. */
@NullMarked
package studio.trellis.app.skills;

import org.jspecify.annotations.NullMarked;
