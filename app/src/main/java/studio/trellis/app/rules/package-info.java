/** Rules as sentences that are built in place, who they would fire for, and the policies. */
@NullMarked
package studio.trellis.app.rules;

import org.jspecify.annotations.NullMarked;
