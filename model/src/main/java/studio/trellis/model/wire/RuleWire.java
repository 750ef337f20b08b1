package studio.trellis.model.wire;

import studio.trellis.model.base.Tree;
import studio.trellis.model.base.Words;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

/** {@link Rule} and {@link Action} to tree and back. */
final class RuleWire {
  private RuleWire() {}

  static Tree write(Rule r) {
    Out out = new Out(r.extra());
    if (r.until() != null) {
      out.put("until", ConditionWire.write(r.until()));
    }
    return out.put("id", r.id())
        .flag("enabled", r.enabled(), true)
        .text("scope", r.scope())
        .word("when", r.when(), When.ALWAYS)
        .put("if", ConditionWire.write(r.condition()))
        .list("then", r.actions(), RuleWire::write)
        .text("because", r.because())
        .number("priority", r.priority(), 0)
        .flag("once", r.once(), false)
        .tree();
  }

  static Rule read(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    Tree until = f.take("until");
    return new Rule(
        f.id(),
        f.flag("enabled", true),
        f.text("scope", ""),
        f.word("when", When.values(), When.ALWAYS),
        ConditionWire.read(f.need("if"), path + "/if"),
        f.list("then", RuleWire::readAction),
        f.text("because", ""),
        f.number("priority", 0, -1000, 1000),
        f.flag("once", false),
        until == null ? null : ConditionWire.read(until, path + "/until"),
        f.rest());
  }

  private static Tree write(Action action) {
    Out out = new Out();
    return switch (action) {
      case Action.GoTo a -> out.put("do", "go-to").put("target", a.target()).tree();
      case Action.SkipTo a -> out.put("do", "skip-to").put("target", a.target()).tree();
      case Action.Exempt a -> out.put("do", "exempt").put("target", a.target()).tree();
      case Action.Insert a -> out.put("do", "insert").put("target", a.activity()).tree();
      case Action.Offer a -> out.put("do", "offer").texts("targets", a.targets()).tree();
      case Action.SetLevel a ->
          out.put("do", "set-level").put("level", a.level()).text("skill", a.skill()).tree();
      case Action.AskAgain a when a.afterItems() == 0 ->
          out.put("do", "ask-again").flag("next-session", true, false).tree();
      case Action.AskAgain a -> out.put("do", "ask-again").put("after", a.afterItems()).tree();
      case Action.Message a -> out.put("do", "message").put("html", a.html()).tree();
      case Action.BeginReview a -> out.put("do", "begin-review").put("minutes", a.minutes()).tree();
      case Action.Refute a -> out.put("do", "refute").tree();
      case Action.LimitLevel a ->
          out.put("do", "limit-level")
              .put("level", a.level())
              .text("skill", a.skill())
              .flag("least", a.least(), false)
              .tree();
      case Action.Show a ->
          out.put("do", a.on() ? "show" : "hide")
              .text("activity", a.activity())
              .put("part", part(a.part()))
              .tree();
      case Action.SetValue a ->
          out.put("do", "set-value").put("attribute", a.attribute()).put("value", a.value()).tree();
      case Action.SetNumber a ->
          out.put("do", a.add() ? "add-number" : "set-number")
              .put("attribute", a.attribute())
              .put("number", a.number())
              .tree();
      case Action.Complete a -> out.put("do", "complete").text("target", a.target()).tree();
      case Action.EndSession a -> out.put("do", "end-session").tree();
      case Action.CallHuman a -> out.put("do", "call-human").put("html", a.html()).tree();
    };
  }

  private static Action readAction(Tree tree, String path) {
    Fields f = new Fields(tree, path);
    String kind = f.text("do");
    Action action =
        switch (kind) {
          case "go-to" -> new Action.GoTo(f.text("target"));
          case "skip-to" -> new Action.SkipTo(f.text("target"));
          case "exempt" -> new Action.Exempt(f.text("target"));
          case "insert" -> new Action.Insert(f.text("target"));
          case "offer" -> new Action.Offer(f.texts("targets"));
          case "set-level" ->
              new Action.SetLevel(f.text("skill", ""), f.word("level", Scaffold.values()));
          case "ask-again" ->
              new Action.AskAgain(f.flag("next-session", false) ? 0 : f.number("after", 1, 15));
          case "message" -> new Action.Message(f.text("html"));
          case "begin-review" -> new Action.BeginReview(f.number("minutes", 1, 60));
          case "refute" -> new Action.Refute();
          case "limit-level" ->
              new Action.LimitLevel(
                  f.text("skill", ""), f.word("level", Scaffold.values()), f.flag("least", false));
          case "show", "hide" ->
              new Action.Show(f.text("activity", ""), readPart(f), kind.equals("show"));
          case "set-value" -> new Action.SetValue(f.text("attribute"), f.text("value"));
          case "set-number", "add-number" ->
              new Action.SetNumber(
                  f.text("attribute"), f.number("number", 0, 16382), kind.equals("add-number"));
          case "complete" -> new Action.Complete(f.text("target", ""));
          case "end-session" -> new Action.EndSession();
          case "call-human" -> new Action.CallHuman(f.text("html"));
          default -> throw f.bad("do", "no action is called \"" + Fields.shorten(kind) + "\"");
        };
    Wires.nothingLeft(f);
    return action;
  }

  /** "worked" to "independent", or "block-1" to "block-8". */
  private static String part(int part) {
    return part < Action.Show.BLOCKS
        ? Words.of(Scaffold.values()[part])
        : "block-" + (part - Action.Show.BLOCKS + 1);
  }

  private static int readPart(Fields f) {
    String word = f.text("part");
    for (int part = 0; part < Action.Show.PARTS; part++) {
      if (part(part).equals(word)) {
        return part;
      }
    }
    throw f.bad(
        "part",
        "no part is called \"" + Fields.shorten(word) + "\"; a level or block-1 to block-8");
  }
}
