/** A folder that opens from a disk or a web server; progress stays in the browser. */
@NullMarked
package studio.trellis.packaging.target.web;

import org.jspecify.annotations.NullMarked;
