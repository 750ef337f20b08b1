package studio.trellis.model.course;

/** What a link means. */
public enum LinkKind {
  /** The author's order. */
  NEXT,
  /** The first has to be done before the second. */
  PREREQUISITE,
  /** Help for those who struggle. */
  REMEDIATION,
  /** More for those who want or can. */
  ENRICHMENT
}
