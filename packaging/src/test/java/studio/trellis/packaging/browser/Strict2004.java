package studio.trellis.packaging.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The strict value formats of SCORM 2004, as the strictest platforms check them; scorm-again is
 * more lenient in some.
 */
public final class Strict2004 {
  private static final String REAL = "-?\\d{1,3}(\\.\\d{1,7})?";
  private static final String SHARE = "(0(\\.\\d{1,7})?|1(\\.0{1,7})?)";
  private static final String SPAN = "PT\\d+H\\d+M\\d+(\\.\\d{1,2})?S";

  /** Moodle's short identifier; it ends in a letter or digit. */
  private static final String ID = "[\\w.]{0,249}[A-Za-z0-9]";

  private static final Map<Pattern, Pattern> RULES =
      Map.ofEntries(
          rule("cmi\\.completion_status", "incomplete|completed"),
          rule("cmi\\.success_status", "passed|failed"),
          rule("cmi\\.exit", "suspend|normal"),
          rule("cmi\\.session_time", SPAN),
          rule("cmi\\.score\\.(raw|min|max)", REAL),
          rule("cmi\\.score\\.scaled", SHARE),
          rule("cmi\\.progress_measure", SHARE),
          rule("cmi\\.location", ".{1,1000}"),
          rule("cmi\\.suspend_data", "[A-Za-z0-9_-]{0,4000}"),
          rule("adl\\.nav\\.request", "suspendAll|exitAll"),
          rule("cmi\\.objectives\\.\\d+\\.id", ID),
          rule("cmi\\.objectives\\.\\d+\\.score\\.(raw|min|max)", REAL),
          rule("cmi\\.objectives\\.\\d+\\.score\\.scaled", SHARE),
          rule("cmi\\.objectives\\.\\d+\\.progress_measure", SHARE),
          rule("cmi\\.objectives\\.\\d+\\.success_status", "passed|failed|unknown"),
          rule("cmi\\.objectives\\.\\d+\\.completion_status", "completed|incomplete"),
          rule("cmi\\.objectives\\.\\d+\\.description", "[^{].{0,249}"),
          rule("cmi\\.comments_from_learner\\.\\d+\\.comment", "[^{].{0,249}"),
          rule("cmi\\.comments_from_learner\\.\\d+\\.location", "[A-Za-z]\\w{0,63}"),
          rule(
              "cmi\\.comments_from_learner\\.\\d+\\.timestamp",
              "20\\d\\d-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d"),
          rule("cmi\\.interactions\\.\\d+\\.id", ID),
          rule("cmi\\.interactions\\.\\d+\\.objectives\\.\\d\\.id", ID),
          rule(
              "cmi\\.interactions\\.\\d+\\.timestamp",
              "20\\d\\d-[01]\\d-[0-3]\\dT[0-2]\\d:[0-5]\\d:[0-5]\\d"),
          rule("cmi\\.interactions\\.\\d+\\.type", "choice|fill-in|numeric|other"),
          rule(
              "cmi\\.interactions\\.\\d+\\.correct_responses\\.0\\.pattern",
              "[a-z](\\[,\\][a-z])*|-?[\\d.]+\\[:\\]-?[\\d.]+|[^{].{0,249}"),
          rule("cmi\\.interactions\\.\\d+\\.learner_response", "[^{].{0,249}|\\w"),
          rule("cmi\\.interactions\\.\\d+\\.result", "correct|incorrect"),
          rule("cmi\\.interactions\\.\\d+\\.latency", SPAN),
          rule("cmi\\.interactions\\.\\d+\\.description", "[^{].{0,249}"));

  private Strict2004() {}

  private static Map.Entry<Pattern, Pattern> rule(String element, String value) {
    return Map.entry(Pattern.compile(element), Pattern.compile(value));
  }

  /** The calls that a strict platform refuses. */
  public static List<Platform.Call> refused(List<Platform.Call> calls) {
    List<Platform.Call> out = new ArrayList<>();
    for (Platform.Call call : calls) {
      if (call.name().equals("SetValue") && (!allowed(call) || !call.result().equals("true"))) {
        out.add(call);
      }
    }
    return out;
  }

  private static boolean allowed(Platform.Call call) {
    return RULES.entrySet().stream()
        .filter(rule -> rule.getKey().matcher(call.element()).matches())
        .findFirst()
        .map(rule -> rule.getValue().matcher(call.value()).matches())
        .orElse(false);
  }
}
