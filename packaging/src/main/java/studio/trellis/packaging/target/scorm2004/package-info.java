/** SCORM 2004, 3rd and 4th edition. */
@NullMarked
package studio.trellis.packaging.target.scorm2004;

import org.jspecify.annotations.NullMarked;
