package studio.trellis.app.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadInputTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"walk", "simulate"})
  void anUnknownPersonaIsToldTheKnownOnes(String command) {
    String line = Ran.here(command, Ran.SAMPLE, "--persona", "nobody").refusal();
    assertTrue(line.contains("\"nobody\""), line);
    assertTrue(line.contains("new_rep, returning_rep, novice"), line);
  }

  @Test
  void anUnknownTargetIsToldTheKnownOnes() {
    String out = folder.resolve("p.zip").toString();
    String line = Ran.here("export", Ran.SAMPLE, "--to", "paper", "--out", out).refusal();
    assertTrue(line.contains("\"paper\""), line);
    assertTrue(line.contains("scorm12, scorm2004-3"), line);
    assertFalse(Files.exists(Path.of(out)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "simulate", "play"})
  void aFileThatIsNotThereIsNamed(String command) {
    String line = Ran.here(command, folder.resolve("gone.trellis").toString()).refusal();
    assertTrue(line.contains("gone.trellis"), line);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 5000})
  void aTruncatedCourseIsRefused(int length) throws IOException {
    Path whole = folder.resolve("whole.trellis");
    CliTest.writeSample(whole);
    Path cut = folder.resolve("cut.trellis");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), length));
    assertTrue(Ran.here("check", cut.toString()).refusal().contains("cut.trellis"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 5000})
  void aTruncatedPackageIsRefused(int length) throws IOException {
    Path whole = folder.resolve("whole.zip");
    Ran.here("export", Ran.SAMPLE, "--to", "scorm12", "--out", whole.toString(), "--no-replay");
    Path cut = folder.resolve("cut.zip");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(whole), length));
    assertTrue(Ran.here("verify", cut.toString()).refusal().contains("cut.zip"));
    assertTrue(Ran.here("play", cut.toString()).refusal().startsWith("trellis: "));
  }

  @Test
  void aForeignFileIsRefused() throws IOException {
    Path text = folder.resolve("letter.trellis");
    Files.writeString(text, "Dear Sir or Madam");
    assertTrue(
        Ran.here("walk", text.toString(), "--persona", "novice").refusal().contains("letter"));
    assertTrue(
        Ran.here("import", text.toString(), "--out", folder.resolve("x.trellis").toString())
            .refusal()
            .contains("letter"));
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, "{\"trellis\": 1,");
    assertTrue(Ran.here("check", broken.toString()).refusal().contains("broken.json"));
  }

  @Test
  void whatCannotBeWrittenIsSaidAndNothingIsLeft() throws IOException {
    Path file = folder.resolve("file");
    Files.writeString(file, "in the way");
    String inside = file.resolve("p.zip").toString();
    Ran.here("export", Ran.SAMPLE, "--to", "web", "--out", inside).refusal();
    Ran.here("simulate", Ran.SAMPLE, "--learners", "3", "--trace", inside).refusal();
    Ran.here("demo", "--out", file.toString()).refusal();
    String nowhere = folder.resolve("no").resolve("such").resolve("p.zip").toString();
    assertTrue(
        Ran.here("export", Ran.SAMPLE, "--to", "web", "--out", nowhere).refusal().contains("no"));
    assertEquals("in the way", Files.readString(file));
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aFullDiskLeavesNothingHalfWritten() throws Exception {
    String trace = folder.resolve("t.jsonl").toString();
    String line =
        Ran.limited(16, folder, "simulate", Ran.SAMPLE, "--learners", "40", "--trace", trace)
            .refusal();
    assertTrue(line.contains("t.jsonl"), line);
    String zip = folder.resolve("p.zip").toString();
    Ran.limited(16, folder, "export", Ran.SAMPLE, "--to", "web", "--out", zip).refusal();
  }

  @Test
  void wrongUsageIsOneLine() {
    assertTrue(Ran.here("wlk").refusal().contains("\"wlk\""));
    assertTrue(Ran.here("export", Ran.SAMPLE).refusal().contains("--to"));
    assertTrue(Ran.here("walk", Ran.SAMPLE).refusal().contains("--persona"));
    assertTrue(Ran.here("walk", Ran.SAMPLE, "--seed", "x").refusal().contains("--seed"));
    assertTrue(
        Ran.here("simulate", Ran.SAMPLE, "--learners", "0").refusal().contains("--learners"));
    assertTrue(Ran.here("play", Ran.SAMPLE, "--port", "99999").refusal().contains("--port"));
  }
}
