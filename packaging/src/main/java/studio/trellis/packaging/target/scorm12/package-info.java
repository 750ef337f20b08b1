/** SCORM 1.2: one SCO with its manifest. */
@NullMarked
package studio.trellis.packaging.target.scorm12;

import org.jspecify.annotations.NullMarked;
