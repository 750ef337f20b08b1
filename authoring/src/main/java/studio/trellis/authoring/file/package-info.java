/** The course file, {@code *.trellis}: reading, writing, migrating. */
@NullMarked
package studio.trellis.authoring.file;

import org.jspecify.annotations.NullMarked;
