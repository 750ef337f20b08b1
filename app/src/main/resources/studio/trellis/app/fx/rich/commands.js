/* What the tools do to text and blocks. */
function act(change) {
  field.focus();
  if (!range()) {
    caret(true);
  }
  before = places();
  change();
  changed("");
}

function exec(name, value) {
  act(() => document.execCommand(name, false, value));
}

function insert(html) {
  act(() => {
    const r = range();
    r.deleteContents();
    const content = fragment(html);
    const last = content.lastChild;
    if (!last) {
      return;
    }
    const hasBlock = [...content.childNodes].some((n) => n.nodeType === 1 && n.matches(BLOCKS + ",hr,.media"));
    const home = up("td,th") ? null : up("p,h3,h4,h5");
    if (hasBlock && home) {
      const tail = document.createRange();
      tail.setStart(r.endContainer, r.endOffset);
      tail.setEndAfter(home.lastChild || home);
      const rest = home.lastChild ? tail.extractContents() : null;
      let anchor = home;
      const bare = (e) => !e.textContent.trim() && !e.querySelector("img,.atom");
      anchor.after(content);
      if (rest) {
        const p = document.createElement(home.localName);
        p.append(rest);
        if (!bare(p)) {
          last.after(p);
        }
      }
      if (bare(home)) {
        home.remove();
      }
    } else {
      r.insertNode(content);
    }
    repairThenAfter(last);
  });
}

function repairThenAfter(given) {
  const last = given.nodeType === 3 && given.data === "\u200b" && given.previousSibling ? given.previousSibling : given;
  if (last.nodeType === 3) {
    select(last, last.length);
  } else if (last.matches(".atom,img,br")) {
    let space = last.nextSibling;
    if (!space || space.nodeType !== 3 || !space.data.startsWith("\u200b")) {
      space = document.createTextNode("\u200b");
      last.after(space);
    }
    select(space, 1);
  } else if (last.matches("table")) {
    const cell = last.querySelector("td,th");
    select(cell, 0);
  } else {
    const walker = document.createTreeWalker(last, NodeFilter.SHOW_TEXT);
    let text = null;
    while (walker.nextNode()) {
      text = walker.currentNode;
    }
    if (text && last.contentEditable !== "false") {
      select(text, text.length);
    } else {
      repair();
      const next = last.nextSibling || last;
      select(next, 0);
    }
  }
}

function mark(tag) {
  act(() => {
    const inside = up(tag);
    if (inside) {
      keeping(() => inside.replaceWith(...inside.childNodes));
      return;
    }
    const r = range();
    if (r.collapsed) {
      return;
    }
    const box = document.createElement(tag);
    const content = r.extractContents();
    for (const same of [...content.querySelectorAll(tag)]) {
      same.replaceWith(...same.childNodes);
    }
    box.append(content);
    r.insertNode(box);
    select(box, 0, box, box.childNodes.length);
  });
}

function format(tag) {
  act(() => {
    const pre = up("pre");
    if (tag === "pre") {
      if (pre) {
        const p = document.createElement("p");
        p.textContent = pre.textContent;
        pre.replaceWith(p);
        select(p, p.childNodes.length);
      } else {
        const chosen = blocksChosen();
        const box = document.createElement("pre");
        box.textContent = chosen.map((b) => b.innerText.replace(/\n$/, "")).join("\n");
        if (!box.textContent) {
          box.append(document.createElement("br"));
        }
        chosen[0].before(box);
        chosen.forEach((b) => b.remove());
        select(box, box.childNodes.length);
      }
      return;
    }
    document.execCommand("formatBlock", false, tag);
  });
}

function list(tag) {
  exec(tag === "ul" ? "insertUnorderedList" : "insertOrderedList");
}

/* The blocks at the selection that lie side by side in one container. */
function blocksChosen() {
  const r = range();
  const home = up(".note,.tip,.warning,.details,blockquote,td,th") || field;
  const within = (n) => {
    while (n && n.parentNode !== home) {
      n = n.parentNode;
    }
    return n;
  };
  const first = within(r.startContainer) || home.firstChild;
  const last = within(r.endContainer) || first;
  const out = [];
  for (let n = first; n; n = n.nextSibling) {
    if (n.nodeType === 1) {
      out.push(n);
    }
    if (n === last) {
      break;
    }
  }
  if (!out.length) {
    const p = document.createElement("p");
    p.append(...home.childNodes);
    home.append(p);
    out.push(p);
  }
  return out;
}

/* Puts the chosen blocks into a box, changes its kind, or takes it away. */
function box(selector, make) {
  act(() =>
    keeping(() => {
      const wanted = make();
      const around = up(selector);
      if (around && around.localName === wanted.localName && around.className === wanted.className) {
        around.replaceWith(...around.childNodes);
      } else if (around) {
        wanted.append(...around.childNodes);
        around.replaceWith(wanted);
      } else {
        const chosen = blocksChosen();
        chosen[0].before(wanted);
        wanted.append(...chosen);
      }
    }),
  );
}

function callout(tone) {
  box(".note,.tip,.warning", () => {
    const div = document.createElement("div");
    div.className = tone;
    return div;
  });
}

function quote() {
  box("blockquote", () => document.createElement("blockquote"));
}
