package studio.trellis.model.answer;

import java.util.List;

/**
 * A whole answer as read: one element, or several whose order does not matter.
 *
 * @param elements the elements
 * @param separator {@code ,} or {@code A} (and) or {@code O} (or) or {@code U} (union); {@code ,}
 *     if there is one element
 */
record Answer(List<Node> elements, char separator) {}
