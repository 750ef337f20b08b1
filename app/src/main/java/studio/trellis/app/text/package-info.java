/** What the studio says: one bundle, keyed by feature, and rules rendered as sentences. */
@NullMarked
package studio.trellis.app.text;

import org.jspecify.annotations.NullMarked;
