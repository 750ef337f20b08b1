/**
 * What the author decides: conditions, actions, rules and policies, each renderable as a sentence.
 */
@NullMarked
package studio.trellis.model.rule;

import org.jspecify.annotations.NullMarked;
