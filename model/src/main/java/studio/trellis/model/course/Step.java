package studio.trellis.model.course;

import org.jspecify.annotations.Nullable;

/**
 * A step on the way to an item's answer: shown in a worked example, left to do in a completion
 * problem.
 *
 * @param prompt clean HTML: what is to be done
 * @param answer how it is answered; null: it can only be shown
 * @param solution clean HTML: how it is done
 */
public record Step(String prompt, @Nullable Answer answer, String solution) {}
