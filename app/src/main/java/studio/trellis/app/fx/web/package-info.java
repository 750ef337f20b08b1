/** The web view: pages of packages, and the host of their scripts. */
@NullMarked
package studio.trellis.app.fx.web;

import org.jspecify.annotations.NullMarked;
