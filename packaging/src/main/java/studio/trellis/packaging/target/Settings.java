package studio.trellis.packaging.target;

/**
 * How a package is made, beside the course: each has a safe default.
 *
 * @param status what platforms are told about status and score
 * @param skills platforms are told how well each skill is known
 * @param answers platforms are told the answers
 * @param log an xAPI store is told decisions, levels, hints, confidence and estimates; off unless
 *     asked for, since it is a profile of a person
 * @param endsNormally a completed session ends for good; else what was learnt can be reviewed later
 * @param base beginning of the identifiers that xAPI and cmi5 want, an absolute IRI ending in / #
 *     or :
 * @param contact whom an administrator asks, for the sheet; may be empty
 * @param source the course itself is inside, so that the package can be brought back
 */
public record Settings(
    StatusRule status,
    boolean skills,
    boolean answers,
    boolean log,
    boolean endsNormally,
    String base,
    String contact,
    boolean source) {
  /** What is safe with every platform. */
  public static final Settings DEFAULT =
      new Settings(
          StatusRule.DEFAULT,
          true,
          true,
          false,
          false,
          "https://w3id.org/trellis/course/",
          "",
          true);

  public Settings {
    if (!base.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+[/#:]")) {
      throw new IllegalArgumentException(
          "\"" + base + "\" is no base of identifiers; it is an address that ends in a slash");
    }
  }

  public Settings with(StatusRule other) {
    return new Settings(other, skills, answers, log, endsNormally, base, contact, source);
  }

  /** What platforms are told besides status and score. */
  public Settings telling(boolean tellSkills, boolean tellAnswers, boolean tellLog) {
    return new Settings(
        status, tellSkills, tellAnswers, tellLog, endsNormally, base, contact, source);
  }

  public Settings endingNormally(boolean normally) {
    return new Settings(status, skills, answers, log, normally, base, contact, source);
  }

  public Settings contact(String whom) {
    return new Settings(status, skills, answers, log, endsNormally, base, whom, source);
  }

  public Settings base(String iri) {
    return new Settings(status, skills, answers, log, endsNormally, iri, contact, source);
  }

  public Settings source(boolean inside) {
    return new Settings(status, skills, answers, log, endsNormally, base, contact, inside);
  }
}
