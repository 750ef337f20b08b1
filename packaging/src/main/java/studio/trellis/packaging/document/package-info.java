/** HTML documents that people read and print: one file, no script, nothing from elsewhere. */
@NullMarked
package studio.trellis.packaging.document;

import org.jspecify.annotations.NullMarked;
