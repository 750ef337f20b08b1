package studio.trellis.model.rule;

/** Expertise: a range of estimated mastery, whose borders {@link ScaffoldPolicy} sets. */
public enum Band {
  NOVICE,
  ADVANCING,
  PROFICIENT,
  EXPERT
}
