import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.teavm.model.ClassHierarchy;
import org.teavm.model.ClassHolder;
import org.teavm.model.MethodHolder;
import org.teavm.model.ValueType;
import org.teavm.model.emit.ProgramEmitter;
import org.teavm.model.emit.ValueEmitter;

/**
 * One kind of list for the engine, the growing one, over an array that JavaScript lets grow. {@code
 * List.of} and {@code List.copyOf} give it too; that theirs may not be changed is held by the tests
 * on the JVM.
 */
final class Lists {
  private static final Set<String> CHECKS =
      Set.of("checkIndex", "checkIndexForAdd", "ensureCapacity", "checkConcurrentModification");

  private Lists() {}

  static void give(ClassHolder type, ClassHierarchy hierarchy) {
    switch (type.getName()) {
      case "java.util.ArrayList", "java.util.AbstractList$1" -> lighten(type, hierarchy);
      case "java.util.List" -> make(type, hierarchy);
      default -> {}
    }
  }

  private static void lighten(ClassHolder type, ClassHierarchy hierarchy) {
    for (var method : type.getMethods()) {
      if (CHECKS.contains(method.getName())) {
        ProgramEmitter.create(method, hierarchy).exit();
      } else if (method.getName().equals("add") && method.parameterCount() == 1) {
        add(method, type, hierarchy);
      }
    }
  }

  private static void add(MethodHolder method, ClassHolder type, ClassHierarchy hierarchy) {
    var program = ProgramEmitter.create(method, hierarchy);
    var list = program.var(0, type);
    var size = list.getField("size", ValueType.INTEGER);
    list.getField("array", ValueType.arrayOf(ValueType.object("java.lang.Object")))
        .setElement(size, program.var(1, Object.class));
    list.setField("size", size.add(1));
    program.constant(1).returnValue();
  }

  private static void make(ClassHolder type, ClassHierarchy hierarchy) {
    for (var method : type.getMethods()) {
      if (method.getName().equals("of") && !isArray(method)) {
        var program = ProgramEmitter.create(method, hierarchy);
        var list = program.construct(ArrayList.class);
        for (int i = 1; i <= method.parameterCount(); i++) {
          list.invokeVirtual("add", boolean.class, program.var(i, Object.class));
        }
        list.returnValue();
      } else if (method.getName().equals("copyOf")) {
        var program = ProgramEmitter.create(method, hierarchy);
        ValueEmitter from = program.var(1, java.util.Collection.class);
        program.construct(ArrayList.class, from).returnValue();
      }
    }
  }

  private static boolean isArray(MethodHolder method) {
    return List.of(method.getParameterTypes()).stream().anyMatch(ValueType.Array.class::isInstance);
  }
}
