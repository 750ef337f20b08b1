import java.util.Map;
import org.teavm.backend.javascript.codegen.SourceWriter;
import org.teavm.backend.javascript.spi.GeneratedBy;
import org.teavm.backend.javascript.spi.Generator;
import org.teavm.backend.javascript.spi.GeneratorContext;
import org.teavm.dependency.DependencyAgent;
import org.teavm.dependency.DependencyPlugin;
import org.teavm.dependency.MethodDependency;
import org.teavm.dependency.PluggableDependency;
import org.teavm.model.AnnotationHolder;
import org.teavm.model.AnnotationValue;
import org.teavm.model.ClassHolder;
import org.teavm.model.ElementModifier;
import org.teavm.model.MethodHolder;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;

/**
 * Texts of Java as texts of JavaScript: what the engine asks of {@code String} and {@code
 * StringBuilder}, in one line each. TeaVM would wrap each text in an object and bring along its own
 * library, which works on arrays of characters and checks every index.
 *
 * <p>A method that is not named here has no implementation, and then the build says so: name it
 * here. In a line, $0 is the object and $1, $2 … are the arguments.
 */
public final class Natives implements Generator, DependencyPlugin {
  private static final Map<String, String> TEXT =
      Map.ofEntries(
          // Reached by TeaVM's own wrapping of constants, which PlainScript takes out.
          Map.entry("<init>([C)", ""),
          Map.entry("length()", "return $0.length"),
          Map.entry("isEmpty()", "return $0 ? 0 : 1"),
          Map.entry("charAt(I)", "return $0.charCodeAt($1)"),
          Map.entry("equals(Ljava/lang/Object;)", "return $0 === $1 ? 1 : 0"),
          Map.entry("concat(Ljava/lang/String;)", "return $0 + $1"),
          Map.entry("startsWith(Ljava/lang/String;)", "return $0.startsWith($1) ? 1 : 0"),
          Map.entry("startsWith(Ljava/lang/String;I)", "return $0.startsWith($1, $2) ? 1 : 0"),
          Map.entry("endsWith(Ljava/lang/String;)", "return $0.endsWith($1) ? 1 : 0"),
          Map.entry("indexOf(I)", "return $0.indexOf(String.fromCodePoint($1))"),
          Map.entry("indexOf(II)", "return $0.indexOf(String.fromCodePoint($1), $2)"),
          Map.entry("indexOf(Ljava/lang/String;)", "return $0.indexOf($1)"),
          Map.entry("indexOf(Ljava/lang/String;I)", "return $0.indexOf($1, $2)"),
          Map.entry("lastIndexOf(I)", "return $0.lastIndexOf(String.fromCodePoint($1))"),
          Map.entry("lastIndexOf(II)", "return $0.lastIndexOf(String.fromCodePoint($1), $2)"),
          Map.entry("substring(I)", "return $0.slice($1)"),
          Map.entry("substring(II)", "return $0.slice($1, $2)"),
          // JavaScript's own trim() takes more than Java's.
          Map.entry("trim()", "return $0.replace(/^[\\0- ]+|[\\0- ]+$/g, '')"),
          Map.entry("valueOf(C)", "return String.fromCharCode($1)"),
          Map.entry("valueOf([C)", "return String.fromCharCode(...$1)"));

  private static final Map<String, String> BUILDER =
      Map.ofEntries(
          Map.entry("<init>()", "$0.$text = ''"),
          Map.entry("<init>(I)", "$0.$text = ''"),
          Map.entry("<init>(Ljava/lang/String;)", "$0.$text = $1"),
          Map.entry("append(Ljava/lang/String;)", "$0.$text += $1; return $0"),
          Map.entry("append(Ljava/lang/Object;)", "$0.$text += $1; return $0"),
          Map.entry("append(C)", "$0.$text += String.fromCharCode($1); return $0"),
          Map.entry("append(I)", "$0.$text += $1; return $0"),
          Map.entry("append(Z)", "$0.$text += !!$1; return $0"),
          Map.entry("length()", "return $0.$text.length"),
          Map.entry("isEmpty()", "return $0.$text ? 0 : 1"),
          Map.entry("charAt(I)", "return $0.$text.charCodeAt($1)"),
          Map.entry("setLength(I)", "$0.$text = $0.$text.slice(0, $1)"),
          Map.entry("substring(I)", "return $0.$text.slice($1)"),
          Map.entry("substring(II)", "return $0.$text.slice($1, $2)"),
          Map.entry("toString()", "return $0.$text"));

  private static final Map<String, Map<String, String>> OF =
      Map.of(
          "java.lang.String",
          TEXT,
          "java.lang.StringBuilder",
          BUILDER,
          "java.lang.AbstractStringBuilder",
          BUILDER,
          "java.lang.System",
          Map.of(
              "arraycopy(Ljava/lang/Object;ILjava/lang/Object;II)",
              "jl_System_fastArraycopy($1, $2, $3, $4, $5)"),
          "java.lang.Throwable",
          Map.of("initNativeException()", ""),
          "java.lang.Object",
          Map.of("getClass()", "return $0.constructor", "toString()", "return ''"));

  /** Classes of which nothing else may be used. */
  private static final String WHOLE = "java.lang.String java.lang.StringBuilder";

  /** Gives the methods of a class of the library their one line. */
  static void give(ClassHolder type) {
    var lines = OF.get(type.getName());
    if (lines == null) {
      return;
    }
    for (var method : type.getMethods()) {
      var line = lines.get(key(method.getReference()));
      if (line != null || isText(type.getName())) {
        method.setProgram(null);
        method.getModifiers().add(ElementModifier.NATIVE);
        unmark(method, GeneratedBy.class);
        unmark(method, PluggableDependency.class);
      }
      if (line != null) {
        mark(method, GeneratedBy.class);
        mark(method, PluggableDependency.class);
      }
    }
  }

  private static boolean isText(String name) {
    return OF.get(name) == TEXT || OF.get(name) == BUILDER;
  }

  private static void mark(MethodHolder method, Class<?> annotation) {
    var mark = new AnnotationHolder(annotation.getName());
    mark.getValues().put("value", new AnnotationValue(ValueType.object(Natives.class.getName())));
    method.getAnnotations().add(mark);
  }

  private static void unmark(MethodHolder method, Class<?> annotation) {
    if (method.getAnnotations().get(annotation.getName()) != null) {
      method.getAnnotations().remove(annotation.getName());
    }
  }

  private static String key(MethodReference method) {
    var out = new StringBuilder(method.getName()).append('(');
    for (var parameter : method.getParameterTypes()) {
      out.append(parameter);
    }
    return out.append(')').toString();
  }

  @Override
  public void generate(GeneratorContext context, SourceWriter writer, MethodReference method) {
    var line = OF.get(method.getClassName()).get(key(method));
    for (int i = method.parameterCount(); i >= 0; i--) {
      line = line.replace("$" + i, context.getParameterName(i));
    }
    writer.append(line).append(";").softNewLine();
  }

  /** Says what such a method gives, which decides what else is reached. */
  @Override
  public void methodReached(DependencyAgent agent, MethodDependency method) {
    if (method.getReference().getName().equals("arraycopy")) {
      method.getVariable(1).getArrayItem().connect(method.getVariable(3).getArrayItem());
    }
    var result = method.getReference().getReturnType();
    if (result instanceof ValueType.Object) {
      method.getResult().propagate(agent.getType(result));
    }
  }
}
