package studio.trellis.packaging.target.scorm2004;

/**
 * An edition of SCORM 2004.
 *
 * @param id the target's word
 * @param version what the manifest says; platforms know it by these very words
 */
record Edition(String id, String version, String purpose) {
  static final Edition THIRD =
      new Edition(
          "scorm2004-3",
          "2004 3rd Edition",
          "For LMSs that keep completion and success apart; Cornerstone and SumTotal take this"
              + " one.");
  static final Edition FOURTH =
      new Edition(
          "scorm2004-4",
          "2004 4th Edition",
          "As the 3rd edition, with room for the progress of large courses.");

  String title() {
    return "SCORM " + version;
  }
}
