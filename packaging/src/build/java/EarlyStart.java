import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeElement;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.reflect.AccessFlag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Classes of ours whose constants may be made as soon as the engine is called, and in which order:
 * enums, then what is made of nothing but enums and numbers. Java makes them at the first use;
 * TeaVM asks at each use whether they are made, which weighs more than the constants.
 */
final class EarlyStart {
  private static final String START = "<clinit>";

  private EarlyStart() {}

  /** The ones among {@code reached}, names as {@code java.lang.String} has them, in order. */
  static Set<String> among(Collection<String> reached) throws IOException {
    Set<String> enums = new LinkedHashSet<>();
    List<ClassModel> others = new ArrayList<>();
    for (var name : reached.stream().filter(n -> n.startsWith("studio.trellis.")).toList()) {
      var type = read(name);
      if (type != null && type.flags().has(AccessFlag.ENUM)) {
        enums.add(name);
      } else if (type != null) {
        others.add(type);
      }
    }
    Set<String> early = new LinkedHashSet<>(enums);
    for (var type : others) {
      if (startsWith(type, enums)) {
        early.add(name(type));
      }
    }
    return early;
  }

  /** Null for what TeaVM makes itself, such as lambdas. */
  private static ClassModel read(String name) throws IOException {
    var file = name.replace('.', '/') + ".class";
    try (var in = EarlyStart.class.getClassLoader().getResourceAsStream(file)) {
      return in == null ? null : ClassFile.of().parse(in.readAllBytes());
    }
  }

  /** Whether the class has constants, all of them made of these enums and of numbers. */
  private static boolean startsWith(ClassModel type, Set<String> enums) {
    for (var method : type.methods()) {
      if (method.methodName().equalsString(START)) {
        return method.code().orElseThrow().elementStream().allMatch(e -> fits(e, type, enums));
      }
    }
    return false;
  }

  private static boolean fits(CodeElement element, ClassModel type, Set<String> enums) {
    return switch (element) {
      case FieldInstruction field -> {
        var owner = field.owner().asInternalName().replace('/', '.');
        yield owner.equals(name(type)) || enums.contains(owner);
      }
      case InvokeInstruction call ->
          enums.contains(call.owner().asInternalName().replace('/', '.'));
      case NewObjectInstruction made -> false;
      case InvokeDynamicInstruction made -> false;
      default -> true;
    };
  }

  private static String name(ClassModel type) {
    return type.thisClass().asInternalName().replace('/', '.');
  }
}
