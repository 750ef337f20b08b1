/** The window: activity rail, top bar, status bar, command palette. */
@NullMarked
package studio.trellis.app.shell;

import org.jspecify.annotations.NullMarked;
