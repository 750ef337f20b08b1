/** What will happen to learners: walks, cohorts, measures, reports. */
@NullMarked
package studio.trellis.preview;

import org.jspecify.annotations.NullMarked;
