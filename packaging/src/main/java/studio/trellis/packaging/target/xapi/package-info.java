/** The target xapi: its manifest. */
@NullMarked
package studio.trellis.packaging.target.xapi;

import org.jspecify.annotations.NullMarked;
