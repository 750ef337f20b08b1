@org.jspecify.annotations.NullMarked
package studio.trellis.preview.rules;
