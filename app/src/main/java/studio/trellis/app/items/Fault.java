package studio.trellis.app.items;

/**
 * What is wrong with an answer as it is written, in one line for the author.
 *
 * @param place {@code options}, {@code options/2}, {@code cases}, {@code cases/0}, {@code
 *     tolerance} or {@code model}
 */
record Fault(String place, String text) {}
