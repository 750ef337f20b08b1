import java.util.Set;
import java.util.TreeSet;
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
 * <p>Enums are made when the engine is first called instead of being asked for at each use: their
 * constants depend on nothing, so the moment is the same to everybody. Records of the engine lose
 * their {@code equals}: the engine compares none of them, only tests and the studio do, but the
 * compiler cannot see that behind the lists they lie in.
 */
public final class LeanEngine implements ClassHolderTransformer {
  /** Enums to make at once. TeaVM makes transformers itself, by name: there is no other way in. */
  static final Set<String> ENUMS = new TreeSet<>();

  private static final MethodDescriptor START = new MethodDescriptor("<clinit>", ValueType.VOID);
  private static final MethodDescriptor EQUALS =
      new MethodDescriptor("equals", ValueType.object("java.lang.Object"), ValueType.BOOLEAN);

  @Override
  public void transformClass(ClassHolder type, ClassHolderTransformerContext context) {
    if (ENUMS.contains(type.getName())) {
      type.getAnnotations().add(new AnnotationHolder("org.teavm.interop.StaticInit"));
    }
    if (type.getName().equals(context.getEntryPoint())) {
      startEnums(type);
    }
    if ("java.lang.Record".equals(type.getParent())
        && isOfEngine(type.getName())
        && type.getMethod(EQUALS) != null) {
      type.removeMethod(type.getMethod(EQUALS));
    }
  }

  private static void startEnums(ClassHolder face) {
    var first = face.getMethod(START).getProgram().basicBlockAt(0).getFirstInstruction();
    for (var name : ENUMS) {
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
