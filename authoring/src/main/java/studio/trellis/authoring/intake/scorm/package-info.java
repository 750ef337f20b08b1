/** Packages made for LMSs, ours and others'. */
@NullMarked
package studio.trellis.authoring.intake.scorm;

import org.jspecify.annotations.NullMarked;
