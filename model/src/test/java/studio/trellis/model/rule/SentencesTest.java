package studio.trellis.model.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void aRuleReadsAsWhenIfThen() {
    Rule rule =
        new Rule(
            "r1",
            true,
            "",
            When.ANSWERED,
            new Condition.Mastery("objections", Compare.BELOW, 400),
            List.of(new Action.GoTo("call")),
            "the basics come first",
            0,
            false,
            Map.of());

    Phrase sentence = Sentences.of(rule);

    assertEquals("rule.answered.if", sentence.key());
    assertEquals(
        new Phrase.Listing(
            Phrase.Joiner.AND,
            List.of(
                Phrase.of(
                    "condition.mastery.below",
                    new Phrase.Named(Phrase.Kind.SKILL, "objections"),
                    new Phrase.Share(400)))),
        sentence.parts().get(0));
  }

  @Test
  void whatIsAskedOfNobodyLeavesTheIfOut() {
    Rule rule =
        new Rule(
            "r1",
            true,
            "",
            When.BEGUN,
            new Condition.All(List.of()),
            List.of(new Action.AskAgain(3)),
            "",
            0,
            false,
            Map.of());

    assertEquals("rule.begun.always", Sentences.of(rule).key());
  }

  @Test
  void whatDoesTheSameToSeveralPartsIsSaidOnce() {
    Rule rule =
        new Rule(
            "r1",
            true,
            "",
            When.BEGUN,
            new Condition.All(List.of()),
            List.of(
                new Action.SetLevel("a", Scaffold.HINTED),
                new Action.SetLevel("b", Scaffold.HINTED),
                new Action.SetLevel("c", Scaffold.WORKED),
                new Action.Exempt("x"),
                new Action.Exempt("y")),
            "",
            0,
            false,
            Map.of());

    assertEquals(
        List.of(
            new Phrase.Listing(
                Phrase.Joiner.AND,
                List.of(
                    Phrase.of(
                        "action.set-level",
                        new Phrase.Names(Phrase.Joiner.AND, Phrase.Kind.SKILL, List.of("a", "b")),
                        new Phrase.Word("level.hinted")),
                    Phrase.of(
                        "action.set-level",
                        new Phrase.Named(Phrase.Kind.SKILL, "c"),
                        new Phrase.Word("level.worked")),
                    Phrase.of(
                        "action.exempt",
                        new Phrase.Names(
                            Phrase.Joiner.AND, Phrase.Kind.TARGET, List.of("x", "y")))))),
        Sentences.of(rule).parts());
  }

  @Test
  void saysWhatHoldsForThoseOfWhomNothingIsKnown() {
    assertEquals(
        "condition.attribute.equal.or-unknown",
        Sentences.of(new Condition.AttributeIs("role", Compare.EQUAL, "sales", true)).key());
  }
}
