package studio.trellis.model;

import static java.lang.classfile.Opcode.DADD;
import static java.lang.classfile.Opcode.DDIV;
import static java.lang.classfile.Opcode.DMUL;
import static java.lang.classfile.Opcode.DSUB;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LoadInstruction;
import java.lang.classfile.instruction.OperatorInstruction;
import java.lang.classfile.instruction.StoreInstruction;
import java.lang.constant.ConstantDescs;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import studio.trellis.model.course.Course;

/**
 * TeaVM 0.15.0 writes {@code a + (b + c)} and {@code a * (b / c)} without their brackets, also when
 * the operand in brackets comes from a local used once, so the browser would round otherwise than
 * the JVM. With the compound operand on the left both agree.
 */
class BrowserArithmeticTest {
  private static final Set<Opcode> SUM = EnumSet.of(DADD, DSUB);
  private static final Set<Opcode> PRODUCT = EnumSet.of(DMUL, DDIV);

  @Test
  void compoundOperandsStandOnTheLeft() throws Exception {
    assertEquals(List.of(), faults(modelClasses(), BrowserArithmeticTest::regrouped));
  }

  @Test
  void noDoubleBecomesText() throws Exception {
    assertEquals(List.of(), faults(modelClasses(), BrowserArithmeticTest::writesDouble));
  }

  @Test
  void findsWhatItLooksFor() throws Exception {
    var here = List.of(classFile(Samples.class));

    assertEquals(
        List.of("Samples.product", "Samples.sum", "Samples.throughLocal"),
        faults(here, BrowserArithmeticTest::regrouped));
    assertEquals(List.of("Samples.text"), faults(here, BrowserArithmeticTest::writesDouble));
  }

  private static boolean regrouped(List<CodeElement> code) {
    for (var i = 1; i < code.size(); i++) {
      if (!(code.get(i) instanceof OperatorInstruction operation)) {
        continue;
      }
      var operand = producer(code, i - 1);
      if ((operation.opcode() == DADD && SUM.contains(operand))
          || (operation.opcode() == DMUL && PRODUCT.contains(operand))) {
        return true;
      }
    }
    return false;
  }

  /**
   * What computed the topmost operand: the element at this place, or what went into the local that
   * it loads.
   */
  private static Opcode producer(List<CodeElement> code, int at) {
    if (code.get(at) instanceof LoadInstruction load && load.typeKind() == TypeKind.DOUBLE) {
      for (var i = at - 1; i > 0 && !(code.get(i) instanceof LabelTarget); i--) {
        if (stores(code.get(i), load.slot())) {
          return loads(code, i + 1, load.slot()) == 1 ? opcode(code.get(i - 1)) : load.opcode();
        }
      }
    }
    return opcode(code.get(at));
  }

  private static int loads(List<CodeElement> code, int from, int slot) {
    var loads = 0;
    for (var i = from; i < code.size() && !stores(code.get(i), slot); i++) {
      loads += code.get(i) instanceof LoadInstruction load && load.slot() == slot ? 1 : 0;
    }
    return loads;
  }

  private static boolean stores(CodeElement element, int slot) {
    return element instanceof StoreInstruction store && store.slot() == slot;
  }

  private static Opcode opcode(CodeElement element) {
    return element instanceof Instruction instruction ? instruction.opcode() : Opcode.NOP;
  }

  private static boolean writesDouble(List<CodeElement> code) {
    return code.stream()
        .anyMatch(
            instruction ->
                instruction instanceof InvokeDynamicInstruction call
                    && call.name().equalsString("makeConcatWithConstants")
                    && call.typeSymbol().parameterList().contains(ConstantDescs.CD_double));
  }

  private interface Check {
    boolean fails(List<CodeElement> code);
  }

  private static List<String> faults(List<Path> classes, Check check) throws IOException {
    var faults = new ArrayList<String>();
    for (var file : classes) {
      var model = ClassFile.of(ClassFile.DebugElementsOption.DROP_DEBUG).parse(file);
      var binary = model.thisClass().asInternalName();
      var name = binary.substring(Math.max(binary.lastIndexOf('/'), binary.lastIndexOf('$')) + 1);
      for (var method : model.methods()) {
        if (check.fails(elements(method))) {
          faults.add(name + "." + method.methodName().stringValue());
        }
      }
    }
    return faults.stream().sorted().toList();
  }

  private static List<CodeElement> elements(MethodModel method) {
    return method.code().map(code -> code.elementStream().toList()).orElse(List.of());
  }

  private static List<Path> modelClasses() throws IOException, URISyntaxException {
    var root = Path.of(Course.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".class")).sorted().toList();
    }
  }

  private static Path classFile(Class<?> type) throws URISyntaxException {
    var name = type.getName().substring(type.getPackageName().length() + 1);
    return Path.of(requireNonNull(type.getResource(name + ".class")).toURI());
  }

  /** What the checks must find, and what they must let pass. */
  static final class Samples {
    private Samples() {}

    static double sum(double a, double b, double c) {
      return a + (b - c);
    }

    static double product(double a, double b, double c) {
      return a * (b / c);
    }

    static double throughLocal(double a, double b, double c) {
      double share = b / c;
      return a * share;
    }

    static double allRight(double a, double b, double c) {
      double share = b / c;
      double twice = b * c;
      return share * a + b * c - (a + b) + a * twice * twice;
    }

    static String text(double a) {
      return "a=" + a;
    }
  }
}
