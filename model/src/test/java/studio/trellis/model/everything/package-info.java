/** Courses written for tests, which other modules' tests take, too. */
@org.jspecify.annotations.NullMarked
package studio.trellis.model.everything;
