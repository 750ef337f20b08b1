package studio.trellis.app.shell;

/**
 * Something the author can do, wherever it is offered.
 *
 * @param title what happens
 * @param note where it is, or its keys; may be empty
 */
public record Command(String title, String note, Runnable action) {}
