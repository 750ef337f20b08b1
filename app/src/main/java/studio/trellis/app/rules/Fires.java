package studio.trellis.app.rules;

/**
 * For whom a rule fires, in words.
 *
 * @param never it fires for nobody
 */
public record Fires(String text, boolean never) {}
