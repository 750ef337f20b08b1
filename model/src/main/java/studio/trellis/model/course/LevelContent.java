package studio.trellis.model.course;

import studio.trellis.model.rule.Scaffold;

/**
 * What an activity says at one scaffold level, besides what its items' steps and hints give.
 *
 * @param html clean HTML shown above the items at this level; may be empty
 */
public record LevelContent(Scaffold level, String html) {}
