import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Property;
import org.jooq.meta.jaxb.Target;

/**
 * Writes jOOQ's classes for the tables that the migrations make.
 *
 * <p>Run as {@code java -cp <jOOQ code generation, H2> SchemaCode.java MIGRATIONS OUT}. Nothing is
 * written when no migration has changed.
 */
public final class SchemaCode {
  private static final String PACKAGE = "studio.trellis.authoring.store.schema";

  private SchemaCode() {}

  public static void main(String[] args) throws Exception {
    var migrations = Path.of(args[0]);
    var out = Files.createDirectories(Path.of(args[1]));
    var stamp = out.resolve("migrations.sha256");
    var inputs = digest(migrations);
    if (Files.exists(stamp) && Files.readString(stamp).equals(inputs)) {
      return;
    }
    Files.deleteIfExists(stamp);
    GenerationTool.generate(
        new Configuration()
            .withLogging(Logging.ERROR)
            .withGenerator(
                new Generator()
                    .withDatabase(database(migrations))
                    .withGenerate(new Generate().withRecords(true).withComments(false))
                    .withTarget(
                        new Target().withPackageName(PACKAGE).withDirectory(out.toString()))));
    Files.writeString(stamp, inputs);
  }

  private static Database database(Path migrations) {
    return new Database()
        .withName("org.jooq.meta.extensions.ddl.DDLDatabase")
        .withProperties(
            List.of(
                property("scripts", migrations + "/*.sql"),
                property("sort", "flyway"),
                property("defaultNameCase", "lower"),
                property("unqualifiedSchema", "none")));
  }

  private static Property property(String key, String value) {
    return new Property().withKey(key).withValue(value);
  }

  private static String digest(Path migrations) throws Exception {
    var digest = MessageDigest.getInstance("SHA-256");
    for (var file : sorted(migrations)) {
      digest.update(file.getFileName().toString().getBytes());
      digest.update(Files.readAllBytes(file));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.sorted().toList();
    }
  }
}
