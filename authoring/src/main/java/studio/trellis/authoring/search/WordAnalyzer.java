package studio.trellis.authoring.search;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import studio.trellis.authoring.search.text.Folding;
import studio.trellis.authoring.search.text.Words;

/** Folded words, as {@link Words} cuts them, for the index. */
final class WordAnalyzer extends Analyzer {
  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new WordTokenizer());
  }

  /** A word on its way into the index. */
  private record Token(String form, int start, int end, int increment) {}

  /** Hands on the words of a text one by one. */
  private static final class WordTokenizer extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute position =
        addAttribute(PositionIncrementAttribute.class);
    private final List<Token> tokens = new ArrayList<>();
    private int next;
    private int length;
    private boolean wholeBefore;

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (next == tokens.size()) {
        return false;
      }
      Token token = tokens.get(next++);
      term.setEmpty().append(token.form());
      offset.setOffset(correctOffset(token.start()), correctOffset(token.end()));
      position.setPositionIncrement(token.increment());
      return true;
    }

    @Override
    public void reset() throws IOException {
      super.reset();
      tokens.clear();
      next = 0;
      wholeBefore = false;
      String text = all(input);
      length = text.length();
      Words.of(text, this::word);
    }

    private void word(String word, int start, int end, boolean whole) {
      int increment = wholeBefore ? 0 : 1;
      for (String form : Folding.forms(word)) {
        if (!form.isEmpty()) {
          tokens.add(new Token(form, start, end, increment));
          increment = 0;
        }
      }
      wholeBefore = whole;
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(correctOffset(length), correctOffset(length));
    }

    private static String all(Reader input) throws IOException {
      StringBuilder out = new StringBuilder();
      char[] buffer = new char[4096];
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        out.append(buffer, 0, read);
      }
      return out.toString();
    }
  }
}
