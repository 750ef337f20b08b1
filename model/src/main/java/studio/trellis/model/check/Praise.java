package studio.trellis.model.check;

import java.util.ArrayList;
import java.util.List;
import studio.trellis.model.course.Answer;
import studio.trellis.model.course.Feedback;
import studio.trellis.model.html.HtmlText;

/**
 * Feedback that praises the person: who is told that they are clever learns less from the next
 * error than who is told what they did well (Hattie &amp; Timperley 2007).
 */
final class Praise {
  /** What is said of persons and not of what they did, in small letters. */
  private static final List<String> SAID =
      List.of(
          "you are smart",
          "you're smart",
          "you are so smart",
          "you're so smart",
          "you are clever",
          "you're clever",
          "you are brilliant",
          "you're brilliant",
          "you are talented",
          "you're talented",
          "you are gifted",
          "you're gifted",
          "you are a natural",
          "you're a natural",
          "you are a genius",
          "you're a genius",
          "good girl",
          "good boy",
          "sie sind klug",
          "sie sind schlau",
          "sie sind begabt",
          "sie sind ein genie",
          "du bist klug",
          "du bist schlau",
          "du bist begabt",
          "du bist ein genie",
          "vous êtes intelligent",
          "vous êtes doué",
          "vous êtes un génie",
          "tu es intelligent",
          "tu es doué",
          "tu es un génie",
          "eres inteligente",
          "eres un genio",
          "eres una genia",
          "usted es inteligente",
          "es usted inteligente");

  private Praise() {}

  /** The first words of an answer's feedback that praise the person; empty: none. */
  static String of(Answer answer) {
    for (Feedback feedback : all(answer)) {
      String said =
          small(
              HtmlText.plain(feedback.what())
                  + " "
                  + HtmlText.plain(feedback.why())
                  + " "
                  + HtmlText.plain(feedback.improve()));
      for (String praise : SAID) {
        if (said.contains(praise)) {
          return praise;
        }
      }
    }
    return "";
  }

  private static String small(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      out.append(c == '’' ? '\'' : Character.toLowerCase(c));
    }
    return out.toString();
  }

  private static List<Feedback> all(Answer answer) {
    List<Feedback> out = new ArrayList<>();
    switch (answer) {
      case Answer.SingleChoice a -> a.options().forEach(o -> out.add(o.feedback()));
      case Answer.MultipleChoice a -> a.options().forEach(o -> out.add(o.feedback()));
      case Answer.ShortText a -> add(out, a.cases(), a.otherwise());
      case Answer.Numeric a -> add(out, a.cases(), a.otherwise());
      case Answer.Expression a -> add(out, a.cases(), a.otherwise());
      case Answer.SelfChecked a -> {}
    }
    return out;
  }

  private static void add(List<Feedback> out, List<Answer.Case> cases, Feedback otherwise) {
    cases.forEach(one -> out.add(one.feedback()));
    out.add(otherwise);
  }
}
