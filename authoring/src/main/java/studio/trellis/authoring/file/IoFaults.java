package studio.trellis.authoring.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What the operating system says, in words for people. */
public final class IoFaults {
  private IoFaults() {}

  /** The fault of reading {@code where}. */
  public static CourseFileException reading(String where, IOException fault) {
    return switch (fault) {
      case NoSuchFileException e ->
          new CourseFileException(where, "there is no such file", "check the name");
      case AccessDeniedException e ->
          new CourseFileException(
              where, "this file may not be read", "ask for permission or copy it");
      case ZipException e ->
          new CourseFileException(
              where, "this is no whole zip file", "get the file again, it may have been cut off");
      default ->
          new CourseFileException(
              where, "cannot be read (" + reason(fault) + ")", "try again or copy it");
    };
  }

  /** The fault of writing {@code where}. */
  public static CourseFileException writing(String where, IOException fault) {
    String reason = reason(fault);
    if (reason.contains("No space left")
        || reason.contains("not enough space")
        || reason.contains("quota")) {
      return new CourseFileException(
          where, "the disk is full", "make room and try again; nothing was changed");
    }
    if (reason.contains("File too large")) {
      return new CourseFileException(
          where,
          "the file would be larger than is allowed here",
          "write it elsewhere; nothing was changed");
    }
    if (reason.contains("Not a directory")) {
      return new CourseFileException(
          where, "there is no such folder to write to", "choose another folder");
    }
    return switch (fault) {
      case NoSuchFileException e ->
          new CourseFileException(
              where, "there is no such folder to write to", "choose another folder");
      case AccessDeniedException e ->
          new CourseFileException(
              where, "this folder may not be written to", "choose another folder");
      default ->
          new CourseFileException(
              where, "cannot be written (" + reason + ")", "choose another folder");
    };
  }

  private static String reason(IOException fault) {
    String reason = fault instanceof FileSystemException e ? e.getReason() : fault.getMessage();
    return reason == null ? fault.getClass().getSimpleName() : reason;
  }
}
