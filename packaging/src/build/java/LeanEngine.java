import java.util.LinkedHashSet;
import java.util.Set;
import org.teavm.model.AnnotationHolder;
import org.teavm.model.ClassHolder;
import org.teavm.model.ClassHolderTransformer;
import org.teavm.model.ClassHolderTransformerContext;
import org.teavm.model.MethodDescriptor;
import org.teavm.model.MethodReference;
import org.teavm.model.ValueType;
import org.teavm.model.instructions.InvokeInstruction;

/**
 * Takes out of the engine's classes what the page never needs; a twentieth of its weight.
 *
 * <p>What {@link EarlyStart} names is made when the engine is first called. Records of the engine
 * lose their {@code equals}: the engine compares none of them, only tests and the studio do, but
 * the compiler cannot see that behind the lists they lie in.
 */
public final class LeanEngine implements ClassHolderTransformer {
  /** What to start early, in order. TeaVM makes transformers by name: there is no other way in. */
  static final Set<String> EARLY = new LinkedHashSet<>();

  /** What their constants are made for, nothing of the engine asks. */
  private static final Set<String> TYPES =
      Set.of("java.lang.String", "java.lang.Integer", "java.lang.Character", "java.lang.Double");

  private static final MethodDescriptor START = new MethodDescriptor("<clinit>", ValueType.VOID);
  private static final MethodDescriptor EQUALS =
      new MethodDescriptor("equals", ValueType.object("java.lang.Object"), ValueType.BOOLEAN);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (EARLY.contains(type.getName())) {
      type.getAnnotations().add(new AnnotationHolder("org.teavm.interop.StaticInit"));
    }
    if (type.getName().equals(context.getEntryPoint())) {
      start(type);
    }
    Natives.give(type);
    Lists.give(type, context.getHierarchy());
    if (TYPES.contains(type.getName()) && type.getMethod(START) != null) {
      type.removeMethod(type.getMethod(START));
    }
    if ("java.lang.Record".equals(type.getParent())
        && isOfEngine(type.getName())
        && type.getMethod(EQUALS) != null) {
      type.removeMethod(type.getMethod(EQUALS));
    }
  }

  private static void start(ClassHolder face) {
    var first = face.getMethod(START).getProgram().basicBlockAt(0).getFirstInstruction();
    for (var name : EARLY) {
      var start = new InvokeInstruction();
      start.setMethod(new MethodReference(name, START));
      first.insertPrevious(start);
    }
  }

  private static boolean isOfEngine(String name) {
    return name.startsWith("studio.trellis.model.engine.")
        || name.startsWith("studio.trellis.model.learner.")
        || name.startsWith("studio.trellis.model.rule.");
  }
}
