/** The page where one activity is written, beside what learners see of it. */
@NullMarked
package studio.trellis.app.activity;

import org.jspecify.annotations.NullMarked;
