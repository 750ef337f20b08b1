/** The author's own settings. */
@NullMarked
package studio.trellis.app.settings;

import org.jspecify.annotations.NullMarked;
