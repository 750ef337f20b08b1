package studio.trellis.authoring.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import studio.trellis.model.base.BadTreeException;
import studio.trellis.model.base.Tree;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** JSON text of any size to {@link Tree}, by Jackson. */
public final class JsonTrees {
  private static final int MAX_DEPTH = 64;
  private static final int MAX_DIGITS = 15;
  private static final int MAX_STRING = 64 << 20;

  private JsonTrees() {}

  /**
   * Reads one JSON value.
   *
   * @param json UTF-8
   * @throws BadTreeException naming line and column, when it is not JSON, is nested deeper than 64
   *     or names a key twice
   */
  public static Tree read(byte[] json) {
    JsonFactory factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(2 * MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    .build())
            .build();
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        throw bad(parser.currentLocation(), "the text is empty");
      }
      Tree tree = value(parser, 0);
      if (parser.nextToken() != null) {
        throw bad(parser.currentTokenLocation(), "text after the end");
      }
      return tree;
    } catch (JacksonException e) {
      throw bad(e.getLocation(), firstLine(e.getOriginalMessage()));
    }
  }

  private static Tree value(JsonParser parser, int depth) {
    if (depth > MAX_DEPTH) {
      throw bad(parser.currentTokenLocation(), "nested too deep");
    }
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser, depth);
      case START_ARRAY -> array(parser, depth);
      case VALUE_STRING -> new Tree.Str(parser.getString());
      case VALUE_NUMBER_INT -> integer(parser.getString());
      case VALUE_NUMBER_FLOAT -> new Tree.Raw(parser.getString());
      case VALUE_TRUE -> new Tree.Bool(true);
      case VALUE_FALSE -> new Tree.Bool(false);
      case VALUE_NULL -> new Tree.Null();
      default -> throw bad(parser.currentTokenLocation(), "a value expected");
    };
  }

  private static Tree object(JsonParser parser, int depth) {
    Map<String, Tree> fields = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      TokenStreamLocation at = parser.currentTokenLocation();
      parser.nextToken();
      if (fields.put(key, value(parser, depth + 1)) != null) {
        throw bad(at, "key \"" + key + "\" twice");
      }
    }
    return new Tree.Obj(fields);
  }

  private static Tree array(JsonParser parser, int depth) {
    List<Tree> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(parser, depth + 1));
    }
    return new Tree.Arr(items);
  }

  /**
   * As the model's own reader does it: what a long may not hold exactly in every browser stays as
   * it was written.
   */
  private static Tree integer(String digits) {
    int count = digits.startsWith("-") ? digits.length() - 1 : digits.length();
    return count > MAX_DIGITS ? new Tree.Raw(digits) : new Tree.Num(Long.parseLong(digits));
  }

  private static String firstLine(String message) {
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }

  private static BadTreeException bad(@Nullable TokenStreamLocation at, String what) {
    if (at == null) {
      return new BadTreeException("the text", what);
    }
    return new BadTreeException("line " + at.getLineNr() + ", column " + at.getColumnNr(), what);
  }
}
