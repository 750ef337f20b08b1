/** What the checks say. */
@NullMarked
package studio.trellis.app.findings;

import org.jspecify.annotations.NullMarked;
