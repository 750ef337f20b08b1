package studio.trellis.model.wire;

import studio.trellis.model.base.Tree;
import studio.trellis.model.rule.Action;
import studio.trellis.model.rule.Rule;
import studio.trellis.model.rule.Scaffold;
import studio.trellis.model.rule.When;

/** {@link Rule} and {@link Action} to tree and back. */
final class RuleWire {
  private RuleWire() {}

  static Tree write(Rule r) {
    return new Out(r.extra())
        .put("id", r.id())
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
      case Action.AskAgain a -> out.put("do", "ask-again").put("after", a.afterItems()).tree();
      case Action.Message a -> out.put("do", "message").put("html", a.html()).tree();
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
          case "ask-again" -> new Action.AskAgain(f.number("after", 1, 15));
          case "message" -> new Action.Message(f.text("html"));
          default -> throw f.bad("do", "no action is called \"" + Fields.shorten(kind) + "\"");
        };
    Wires.nothingLeft(f);
    return action;
  }
}
