/**
 * OATutor content: a course plan, a skill model and a pool of problems with hints and scaffolds.
 */
@NullMarked
package studio.trellis.authoring.intake.oatutor;

import org.jspecify.annotations.NullMarked;
