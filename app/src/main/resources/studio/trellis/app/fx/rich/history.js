/* What was changed, undo and redo, what the tools show. */
function capture() {
  return { html: field.innerHTML.replace(/ class="chosen"| chosen"/g, (m) => (m === ' chosen"' ? '"' : "")), at: places() };
}

function changed(kind) {
  repair();
  const next = capture();
  if (next.html === now.html) {
    now.at = next.at;
    return;
  }
  const time = Date.now();
  const joins = kind === lastKind && kind !== "" && time - lastTime < 1000;
  if (!joins) {
    done.push({ html: now.html, at: before || now.at });
    if (done.length > 200) {
      done.shift();
    }
  }
  lastKind = kind;
  lastTime = time;
  undone = [];
  now = next;
  before = null;
  after();
  tell("changed");
}

function travel(from, to) {
  if (!from.length) {
    return false;
  }
  to.push(now);
  now = from.pop();
  field.innerHTML = now.html;
  restore(now.at);
  lastKind = "";
  after();
  tell("changed");
  return true;
}

/* WebKit puts lists into paragraphs and leaves loose text; both read badly. */
function repair() {
  keeping(() => {
    for (const list of [...field.querySelectorAll("p > ul, p > ol, p > table, p > div, p > p, p > blockquote, p > pre")]) {
      const p = list.parentNode;
      const rest = document.createElement("p");
      while (list.nextSibling) {
        rest.append(list.nextSibling);
      }
      p.after(list);
      if (rest.textContent.trim() || rest.querySelector("img,.atom")) {
        list.after(rest);
      }
      if (!p.textContent.trim() && !p.querySelector("img,.atom")) {
        p.remove();
      }
    }
    let line = null;
    for (const n of [...field.childNodes]) {
      const loose = n.nodeType === 3 ? n.data.trim() || line : n.nodeType === 1 && !n.matches(BLOCKS) && n.localName !== "hr";
      if (loose) {
        if (!line) {
          line = document.createElement("p");
          n.before(line);
        }
        line.append(n);
      } else {
        line = null;
        if (n.nodeType === 3) {
          n.remove();
        }
      }
    }
    if (!field.firstChild) {
      const p = document.createElement("p");
      p.append(document.createElement("br"));
      field.append(p);
    }
  });
  if (!range() && document.activeElement === field) {
    caret(true);
  }
  const last = field.lastElementChild;
  if (last && last.matches("table,.media,hr,pre,.note,.tip,.warning,.details,blockquote,figure")) {
    const p = document.createElement("p");
    p.append(document.createElement("br"));
    field.append(p);
  }
}

function after() {
  field.classList.toggle("empty", !field.textContent.trim() && !field.querySelector("img,.atom,.media,table,hr,li,.note,.tip,.warning"));
  measure();
  tellState();
}

function measure() {
  tell("height", field.offsetHeight);
}

let telling = 0;
function tellState() {
  if (!telling) {
    telling = setTimeout(() => {
      telling = 0;
      if (!opening) {
        tell("state", state());
        const box = caretBox();
        if (box) {
          tell("caret", box[0], box[1]);
        }
      }
    }, 30);
  }
}

function caretBox() {
  const r = range();
  if (!r) {
    return null;
  }
  const rects = r.getClientRects();
  if (rects.length) {
    const last = rects[rects.length - 1];
    return [last.top, last.bottom];
  }
  const b = block();
  const box = b && b.getBoundingClientRect();
  return box && [box.top, Math.min(box.bottom, box.top + 24)];
}

function state() {
  const on = [];
  if (up(".note,.tip,.warning")) {
    on.push("callout");
  }
  for (const name of ["bold", "italic", "underline", "strikeThrough", "subscript", "superscript"]) {
    if (document.queryCommandState(name)) {
      on.push(name);
    }
  }
  const add = (selector, name) => {
    if (up(selector)) {
      on.push(name);
    }
  };
  add("code", "code");
  add("a", "link");
  add("table", "table");
  add("pre", "pre");
  add("blockquote", "quote");
  add(".note", "note");
  add(".tip", "tip");
  add(".warning", "warning");
  const list = up("ul,ol");
  if (list) {
    on.push(list.localName);
  }
  const b = up("h3,h4,h5,p");
  on.push("block-" + (b ? b.localName : "p"));
  if (done.length) {
    on.push("undo");
  }
  if (undone.length) {
    on.push("redo");
  }
  return on.join(" ");
}
