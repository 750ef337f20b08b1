/* What the studio calls. */
const Rich = {
  open(text, prompt, name) {
    opening = true;
    field.replaceChildren(fragment(text));
    field.dataset.prompt = prompt;
    field.setAttribute("aria-label", name);
    undone = [];
    done = [];
    lastKind = "";
    before = null;
    choose(null);
    document.execCommand("defaultParagraphSeparator", false, "p");
    document.execCommand("styleWithCSS", false, false);
    repair();
    now = capture();
    opening = false;
    after();
    scrollTo(0, 0);
  },
  replace(text) {
    const at = places();
    field.replaceChildren(fragment(text));
    repair();
    restore(at);
    done = [];
    undone = [];
    now = capture();
    after();
  },
  colours(values) {
    for (const name of Object.keys(values)) {
      document.documentElement.style.setProperty("--" + name, values[name]);
    }
  },
  focus(where, x, y) {
    field.focus();
    const r = where === "point" ? document.caretRangeFromPoint(x, y) : null;
    if (r && field.contains(r.startContainer)) {
      select(r.startContainer, r.startOffset);
    } else {
      caret(where !== "start");
    }
    now.at = places();
    tellState();
  },
  selectAll() {
    select(field, 0, field, field.childNodes.length);
  },
  long(on) {
    document.body.classList.toggle("long", on);
  },
  /* What was typed was told to the course: what comes next is a step of its own. */
  settle() {
    lastKind = "";
  },
  undo: () => travel(done, undone),
  redo: () => travel(undone, done),
  selectedText: () => String(getSelection()),
  chosenHtml,
  copy,
  forget: (id) => images.delete(id),
  html, exec, insert, replaceChosen, mark, format, list, callout, quote, link, linkAddress, table, tab, state,
};
