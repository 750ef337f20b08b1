package studio.trellis.packaging.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The strict value formats of SCORM 1.2, as the strictest platforms check them; scorm-again is more
 * lenient in some.
 */
public final class Strict12 {
  private static final String DECIMAL = "-?\\d{1,3}(\\.\\d+)?";
  private static final Map<Pattern, Pattern> RULES =
      Map.ofEntries(
          rule("cmi\\.core\\.lesson_status", "passed|completed|failed|incomplete|browsed"),
          rule("cmi\\.core\\.exit", "time-out|suspend|logout|"),
          rule("cmi\\.core\\.session_time", "\\d{2,4}:[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?"),
          rule("cmi\\.core\\.score\\.(raw|min|max)", DECIMAL),
          rule("cmi\\.core\\.lesson_location", ".{0,255}"),
          rule("cmi\\.suspend_data", "[A-Za-z0-9_-]{0,4096}"),
          rule("cmi\\.objectives\\.\\d+\\.id", "[A-Za-z]\\w{0,63}"),
          rule("cmi\\.objectives\\.\\d+\\.score\\.raw", DECIMAL),
          rule(
              "cmi\\.objectives\\.\\d+\\.status",
              "passed|completed|failed|incomplete|browsed|not attempted"),
          rule("cmi\\.comments", ".{1,4096}"),
          rule("cmi\\.interactions\\.\\d+\\.id", "[A-Za-z]\\w{0,254}"),
          rule("cmi\\.interactions\\.\\d+\\.time", "[0-2]\\d:[0-5]\\d:[0-5]\\d"),
          rule("cmi\\.interactions\\.\\d+\\.type", "choice|fill-in|numeric|performance"),
          rule("cmi\\.interactions\\.\\d+\\.correct_responses\\.0\\.pattern", ".{1,255}"),
          rule("cmi\\.interactions\\.\\d+\\.student_response", ".{1,255}"),
          rule("cmi\\.interactions\\.\\d+\\.result", "correct|wrong|unanticipated|neutral"),
          rule("cmi\\.interactions\\.\\d+\\.latency", "\\d{2,4}:[0-5]\\d:[0-5]\\d(\\.\\d{1,2})?"));

  private Strict12() {}

  private static Map.Entry<Pattern, Pattern> rule(String element, String value) {
    return Map.entry(Pattern.compile(element), Pattern.compile(value));
  }

  /** The calls that a strict platform refuses. */
  public static List<Platform.Call> refused(List<Platform.Call> calls) {
    List<Platform.Call> out = new ArrayList<>();
    for (Platform.Call call : calls) {
      if (call.name().equals("LMSSetValue") && (!allowed(call) || !call.result().equals("true"))) {
        out.add(call);
      }
    }
    return out;
  }

  private static boolean allowed(Platform.Call call) {
    for (Map.Entry<Pattern, Pattern> rule : RULES.entrySet()) {
      if (rule.getKey().matcher(call.element()).matches()) {
        return rule.getValue().matcher(call.value()).matches();
      }
    }
    return false;
  }
}
