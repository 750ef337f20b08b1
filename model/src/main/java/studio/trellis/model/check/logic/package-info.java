/** Whether what conditions ask can be so: values in ranges, all, any and not. */
@NullMarked
package studio.trellis.model.check.logic;

import org.jspecify.annotations.NullMarked;
