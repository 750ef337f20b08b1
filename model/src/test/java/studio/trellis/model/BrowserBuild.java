package studio.trellis.model;

import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import java.util.Set;

/**
 * What the engine may use so that it decides the same in the browser, where TeaVM 0.15.0 runs it.
 * Each refusal is a difference or a weight that was seen, not a guess.
 */
final class BrowserBuild {
  private BrowserBuild() {}

  /**
   * Classes of the JDK that are there, small, and behave alike. Not among them: hash maps and sets
   * (they iterate in another order there), floats (a float is a double there), regular expressions
   * and formats (40 to 60 KB), time and randomness (the engine gets both as arguments).
   */
  static final DescribedPredicate<JavaClass> SUPPORTED_CLASS =
      nameMatching(
              "java\\.lang\\.(Object|String|CharSequence|StringBuilder|Integer|Long|Double|Boolean|Character|Byte|Short"
                  + "|Number|Void|Math|Enum|Record|Class|Iterable|Comparable|Runnable|AutoCloseable|Throwable|System"
                  + "|Override|Deprecated|SuppressWarnings|SafeVarargs|FunctionalInterface"
                  + "|[A-Za-z]*(Exception|Error))")
          .or(nameMatching("java\\.lang\\.(annotation|invoke|runtime)\\..*"))
          .or(nameMatching("java\\.math\\.BigInteger"))
          .or(
              nameMatching(
                  "java\\.util\\.(Collection|Sequenced[A-Za-z]*|List|ListIterator|ArrayList|Map(\\$Entry)?|SortedMap"
                      + "|NavigableMap|LinkedHashMap|TreeMap|EnumMap|Set|SortedSet|NavigableSet|LinkedHashSet|TreeSet"
                      + "|EnumSet|BitSet|Queue|Deque|ArrayDeque|Iterator|PrimitiveIterator.*|Comparator|Collections"
                      + "|Arrays|Objects|Optional(Int|Long|Double)?|[A-Za-z]*Exception)"))
          .or(nameMatching("java\\.util\\.(function|stream)\\..*"))
          .as("classes that the browser build supports")
          .forSubtype();

  private static final DescribedPredicate<CodeUnitAccessTarget> OTHER_RESULT =
      calls(
              "java\\.lang\\.Math",
              "exp|expm1|log|log10|log1p|pow|cbrt|hypot|round|rint|a?sin|a?cos|a?tan2?|[sct]\\w+h|random")
          .or(
              calls(
                  "java\\.util\\.stream\\.Collectors",
                  "joining|toSet|toMap|groupingBy|partitioningBy"))
          .or(
              calls(
                  "java\\.(util\\.(Map|Set)|lang\\.System)",
                  "copyOf|currentTimeMillis|nanoTime|getenv"));

  private static final DescribedPredicate<CodeUnitAccessTarget> TOO_HEAVY =
      calls(
              "java\\.lang\\.String",
              "format|formatted|split|splitWithDelimiters|matches|replaceAll|replaceFirst")
          .or(calls("java\\.lang\\.(Double|Float)", "parse(Double|Float)|toString|toHexString"))
          .or(
              calls("java\\.lang\\.(String|Double|StringBuilder)", "valueOf|append|insert")
                  .and(DescribedPredicate.describe("", BrowserBuild::readsOrWritesDouble)));

  /** Calls that give other results there or make the page heavy. */
  static final DescribedPredicate<CodeUnitAccessTarget> UNSUPPORTED_CALL =
      OTHER_RESULT
          .or(TOO_HEAVY)
          .as(
              "what differs in the browser build (own functions are in the model's arithmetic) or"
                  + " weighs too much in it");

  /**
   * A map or set of several entries written down in place. It iterates in another order at every
   * start, so it may only be a table to look things up in: a constant.
   */
  static final DescribedPredicate<CodeUnitAccessTarget> UNORDERED_LITERAL =
      calls("java\\.util\\.(Map|Set)", "of|ofEntries")
          .and(DescribedPredicate.describe("", BrowserBuild::takesSeveral))
          .as("a map or set without order");

  /** Members that hold, take or give a float. */
  static final DescribedPredicate<JavaMember> USES_FLOAT =
      DescribedPredicate.describe(
          "use float",
          member ->
              switch (member) {
                case JavaField field -> isFloat(field.getRawType());
                case JavaCodeUnit code ->
                    isFloat(code.getRawReturnType())
                        || code.getRawParameterTypes().stream().anyMatch(BrowserBuild::isFloat);
                default -> false;
              });

  private static boolean isFloat(JavaClass type) {
    return type.getBaseComponentType().getName().equals("float");
  }

  private static boolean takesSeveral(CodeUnitAccessTarget target) {
    var types = target.getRawParameterTypes();
    return types.size() > 2 || types.stream().anyMatch(JavaClass::isArray);
  }

  private static boolean readsOrWritesDouble(CodeUnitAccessTarget target) {
    var types = target.getRawParameterTypes().stream().map(JavaClass::getName).toList();
    return Set.of("double", "float").stream().anyMatch(types::contains)
        || (target.getOwner().getName().equals("java.lang.Double")
            && types.contains("java.lang.String"));
  }

  private static DescribedPredicate<CodeUnitAccessTarget> calls(String owner, String names) {
    return DescribedPredicate.describe(
        owner + "." + names,
        target -> target.getOwner().getName().matches(owner) && target.getName().matches(names));
  }
}
