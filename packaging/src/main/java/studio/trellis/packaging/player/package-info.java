/** The learner's page and the engine's JavaScript face, the only user of TeaVM. */
@NullMarked
package studio.trellis.packaging.player;

import org.jspecify.annotations.NullMarked;
