package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studio.trellis.model.base.Words;

/** Findings in English. */
public final class FindingText {
  private static final Map<String, Said> SENTENCES = sentences();

  private FindingText() {}

  private static Map<String, Said> sentences() {
    Said.Table table = new Said.Table();
    StructureText.into(table);
    RuleText.into(table);
    PedagogyText.into(table);
    ContentText.into(table);
    DeliveryText.into(table);
    ProofText.into(table);
    return table.all();
  }

  /** Every code that a finding may bear, sorted; {@code docs/checks.md} has a section on each. */
  public static List<String> codes() {
    Set<String> codes = new TreeSet<>();
    for (String key : SENTENCES.keySet()) {
      codes.add(key.substring(0, key.lastIndexOf('.')));
    }
    return new ArrayList<>(codes);
  }

  /** Every cause, sorted: a code and the case of it. */
  public static List<String> causes() {
    return new ArrayList<>(SENTENCES.keySet());
  }

  /** The whole in one line. */
  public static String line(Finding finding) {
    return Words.of(finding.severity())
        + " "
        + finding.code()
        + ", "
        + place(finding)
        + ": "
        + cause(finding)
        + "; "
        + fix(finding);
  }

  /** Where: {@code activity a12, skills/0}. */
  public static String place(Finding finding) {
    Spot place = finding.place();
    return place.kind().word()
        + " "
        + place.id()
        + (place.field().isEmpty() ? "" : ", " + place.field());
  }

  /** What is wrong, as a clause. */
  public static String cause(Finding finding) {
    return filled(said(finding.cause()).cause(), finding.args());
  }

  /** What to do, as a clause. */
  public static String fix(Finding finding) {
    return filled(said(finding.cause()).fix(), finding.args());
  }

  /** What is wrong with so many parts at once, as a clause; of one, its own. */
  public static String cause(Folded folded) {
    Finding first = folded.findings().getFirst();
    String many = said(folded.cause()).many();
    return folded.findings().size() == 1
        ? cause(first)
        : filled(many, List.of(number(folded.findings().size())));
  }

  /** What to do about all of them, as a clause. */
  public static String fix(Folded folded) {
    return fix(folded.findings().getFirst());
  }

  /** Whether many findings of this cause read as one. */
  static boolean folds(String cause) {
    return !said(cause).many().isEmpty();
  }

  /** A number with its thousands set apart. */
  static String number(long number) {
    String digits = Long.toString(number);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      if (i > 0 && (digits.length() - i) % 3 == 0) {
        out.append(',');
      }
      out.append(digits.charAt(i));
    }
    return out.toString();
  }

  private static Said said(String key) {
    Said said = SENTENCES.get(key);
    if (said == null) {
      throw new IllegalArgumentException("no sentence for " + key);
    }
    return said;
  }

  private static String filled(String text, List<String> args) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      // Arguments are single digits in braces; what they hold is never read again.
      if (text.charAt(i) == '{') {
        out.append(args.get(text.charAt(i + 1) - '0'));
        i += 2;
      } else {
        out.append(text.charAt(i));
      }
    }
    return out.toString();
  }
}
