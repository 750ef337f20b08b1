/** Walks and cohorts as tables for people and as JSON for programs. */
@NullMarked
package studio.trellis.preview.report;

import org.jspecify.annotations.NullMarked;
