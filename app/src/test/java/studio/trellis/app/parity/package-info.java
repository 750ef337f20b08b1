/** The gate between the two builds of the engine. */
@org.jspecify.annotations.NullMarked
package studio.trellis.app.parity;
