package studio.trellis.model.learner;

/** What happened last. The order is stored: append only. */
public enum LastEvent {
  NONE,
  BEGUN,
  ANSWERED,
  ENDED,
  CHOSEN
}
