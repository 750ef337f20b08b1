/** Random but valid courses, for the tests of every module. */
@org.jspecify.annotations.NullMarked
package studio.trellis.model.random;
