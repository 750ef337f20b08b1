/** Real content on its whole way: import, walk, package, LMS. */
@org.jspecify.annotations.NullMarked
package studio.trellis.app.road;
