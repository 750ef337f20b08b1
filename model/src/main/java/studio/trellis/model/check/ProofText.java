package studio.trellis.model.check;

/** Sentences about learners who get stuck. */
final class ProofText {
  private ProofText() {}

  static void into(Said.Table table) {
    table
        .put(
            "proof.stuck.activity",
            "a learner can come to the end without \"{0}\", which is required ({1})",
            "allow more attempts, or lead back to it")
        .put(
            "proof.stuck.skill",
            "a learner can come to the end without having mastered \"{0}\", and there is no more"
                + " practice for it ({1})",
            "add items, or a rule that leads back to its practice")
        .put(
            "proof.used-up.skill",
            "who answers about \"{0}\" up to its cap without mastering it gets no more practice and"
                + " cannot complete",
            "say who helps then",
            "in {0} skills, who answers up to the cap without mastering gets no more practice and"
                + " cannot complete")
        .put(
            "proof.used-up.activity",
            "who fails \"{0}\" seven times is not led there again and cannot complete",
            "say who helps then",
            "{0} required activities: who fails one seven times is not led there again");
  }
}
