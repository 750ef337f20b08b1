/** The course that is open: the single door for what is done to it. */
@NullMarked
package studio.trellis.authoring.session;

import org.jspecify.annotations.NullMarked;
