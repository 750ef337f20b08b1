package studio.trellis.authoring.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.trellis.model.random.RandomCourses;

/** Bad input gives one line: what is wrong, where, what to do. */
class BadCourseFileTest {
  private static final String START =
      "{\"trellis\":1,\"id\":\"c\",\"title\":\"C\",\"language\":\"en\"";
  private static final String ACTIVITY =
      ",\"activities\":[{\"id\":\"a\",\"kind\":\"lesson\",\"title\":\"A\"}]";

  @TempDir Path folder;

  @Test
  void aFileThatIsNotThere() {
    assertFault(folder.resolve("no.trellis"), "there is no such file; check the path");
  }

  @Test
  void aTruncatedZip() throws IOException {
    Path file = folder.resolve("c.trellis");
    CourseFile.write(file, RandomCourses.of(1), RandomCourses::bytes);
    byte[] whole = Files.readAllBytes(file);
    for (int length : new int[] {0, 1, 30, whole.length / 2, whole.length - 1}) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertFault(file, "zip archive");
    }
  }

  @Test
  void aZipWhoseMiddleIsDamaged() throws IOException {
    Path file = folder.resolve("c.trellis");
    CourseFile.write(file, RandomCourses.of(1), RandomCourses::bytes);
    byte[] whole = Files.readAllBytes(file);
    Arrays.fill(whole, whole.length / 3, whole.length / 2, (byte) 0x55);
    Files.write(file, whole);
    assertThrows(CourseFileException.class, () -> CourseFile.read(file));
  }

  @Test
  void aForeignZipOrFolder() throws IOException {
    assertFault(zip("imsmanifest.xml", "<manifest/>"), "the zip holds no course.json");
    assertFault(folder, "the folder holds no course.json");
  }

  @Test
  void aZipWithPathsThatLeadOutOfIt() throws IOException {
    for (String name : new String[] {"../x", "a/../../x", "/etc/x", "C:\\x", "a\\b"}) {
      assertFault(zip(name, "x"), "so nothing was read; get the archive from a source you trust");
    }
  }

  @Test
  void aCourseTextThatIsNotJson() throws IOException {
    assertFault(json("{\"trellis\":1,\n\"id\": oops}"), "line 2, column ");
    assertFault(
        json("{\"trellis\":1,\n \"id\":\"c\",\"id\":\"d\"}"),
        "line 2, column 11: key \"id\" twice");
    assertFault(json(""), "the text is empty");
    assertFault(json("[".repeat(100_000)), "line 1, column ");
    assertFault(json("{}{}"), "text after the end");
    assertFault(json("[]"), "an object expected");
  }

  @Test
  void aCourseOfANewerFormat() throws IOException {
    assertFault(
        json("{\"trellis\":2}"),
        "this course is of format 2, and this Trellis reads up to 1; use a newer Trellis");
  }

  @Test
  void aReferenceToNothingAndHowManyMoreThereAre() throws IOException {
    assertFault(
        json(
            START
                + ACTIVITY.replace("\"title\"", "\"skills\":[\"s1\",\"s2\",\"s3\"],\"title\"")
                + "}"),
        "activity a, skills/0: there is no skill \"s1\" (and 2 more faults); choose another one"
            + " here or take this out");
  }

  @Test
  void aRuleThatNamesADeletedSkill() throws IOException {
    assertFault(
        json(
            START + ",\"rules\":[{\"id\":\"r\",\"if\":{\"is\":\"mastered\",\"skill\":\"gone\"}}]}"),
        "rule r, if: there is no skill \"gone\"; choose another one here or take this out");
  }

  @Test
  void anIdThatComesTwice() throws IOException {
    assertFault(
        json(
            START
                + ACTIVITY.replace("}]", "},{\"id\":\"a\",\"kind\":\"lesson\",\"title\":\"B\"}]")
                + "}"),
        "duplicate id a; ids have to be unique");
    assertFault(
        json(START + ACTIVITY + ",\"skills\":[{\"id\":\"a\",\"title\":\"\"}]}"),
        "the id \"a\" is borne twice, by skill and activity");
  }

  @Test
  void skillsThatEachNeedTheOtherFirst() throws IOException {
    assertFault(
        json(START + ",\"skills\":[{\"id\":\"s\",\"title\":\"\",\"prerequisites\":[\"s\"]}]}"),
        "skill s, prerequisites: each of these skills needs the next one first: s → s; take one of"
            + " the prerequisites out");
  }

  @Test
  void aTextOfMoreThanAMillionCharacters() throws IOException {
    assertFault(
        Files.writeString(
            folder.resolve("course.json"),
            START.replace("\"C\"", "\"" + "x".repeat(1_000_001) + "\"") + "}"),
        "course/title: the text is longer than 1,000,000 characters; split it");
  }

  @Test
  void halfACharacter() throws IOException {
    assertFault(
        json(START.replace("\"C\"", "\"a\\ud83d\"") + "}"),
        "course/title: half a character (a lone surrogate) at position 1");
  }

  @Test
  void anAssetWithoutItsFile() throws IOException {
    String asset =
        "{\"id\":\"m\",\"hash\":\""
            + "0".repeat(64)
            + "\",\"name\":\"p.png\",\"type\":\"image/png\",\"bytes\":1}";
    assertFault(
        json(START + ",\"assets\":[" + asset + "]}"),
        "asset m: the file assets/" + "0".repeat(64) + ".png is missing");
  }

  @Test
  void aFolderThatIsNotThereOrMayNotBeWrittenTo() throws IOException {
    assertUnwritable(
        folder.resolve("no/c.trellis"),
        "there is no such folder to write to; choose another folder");
    assertUnwritable(folder, "this is a folder; name a file");
    Path file = Files.writeString(folder.resolve("file"), "");
    assertUnwritable(
        file.resolve("c.trellis"), "there is no such folder to write to; choose another folder");
    Path shut = Files.createDirectory(folder.resolve("shut"));
    assumeTrue(
        shut.toFile().setWritable(false) && !Files.isWritable(shut), "the user may write anywhere");
    assertUnwritable(
        shut.resolve("c.trellis"), "this folder may not be written to; choose another folder");
  }

  @Test
  void aDiskThatFillsUpLeavesTheOldFileAsItWas() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no shell to limit a child process with");
    Path target = folder.resolve("c.trellis");
    Files.writeString(target, "old");
    Process child =
        new ProcessBuilder(
                "/bin/sh",
                "-c",
                "ulimit -f 64; exec \"$@\"",
                "sh",
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                WriteBigCourse.class.getName(),
                target.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, child.waitFor(), said);
    assertEquals(
        target
            + ": the file would be larger than is allowed here; write it elsewhere; nothing was"
            + " changed\n",
        said);
    assertArrayEquals("old".getBytes(StandardCharsets.UTF_8), Files.readAllBytes(target));
    try (var all = Files.list(folder)) {
      assertEquals(1, all.count(), "no part of a file is left");
    }
  }

  private Path json(String text) throws IOException {
    return zip("course.json", text);
  }

  private Path zip(String name, String text) throws IOException {
    Path file = folder.resolve("bad.trellis");
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private static void assertFault(Path path, String part) {
    CourseFileException fault =
        assertThrows(CourseFileException.class, () -> CourseFile.read(path));
    assertLine(fault, path, part);
  }

  private static void assertUnwritable(Path path, String part) {
    CourseFileException fault =
        assertThrows(
            CourseFileException.class,
            () -> CourseFile.write(path, RandomCourses.of(1), RandomCourses::bytes));
    assertLine(fault, path, part);
  }

  private static void assertLine(CourseFileException fault, Path path, String part) {
    assertTrue(fault.getMessage().startsWith(path.toString()), fault.getMessage());
    assertTrue(fault.getMessage().contains(part), fault.getMessage());
    assertEquals(1, fault.getMessage().lines().count());
  }
}
