"use strict";
/* The one page on which all rich fields are written: it holds the text of the field that has the focus. */
const Rich = (() => {
  const field = document.getElementById("field");
  const images = new Map();
  const BLOCKS = "p,h3,h4,h5,li,pre,blockquote,td,th,div,figcaption,caption,table,ul,ol,figure";
  let undone = [];
  let done = [];
  let now = null;
  let lastKind = "";
  let lastTime = 0;
  let before = null;
  let opening = false;

  /* Says or asks something of the studio. */
  const tell = (what, ...values) => prompt(what, values.join("\u0001"));

  /* ---- between the course's HTML and the page's ---- */

  function image(id) {
    if (!images.has(id)) {
      const data = String(tell("image", id));
      images.set(id, data);
    }
    return images.get(id);
  }

  function dress(root) {
    for (const img of root.querySelectorAll("img")) {
      const source = img.getAttribute("src") || "";
      if (source.startsWith("asset:")) {
        img.dataset.asset = source.slice(6);
        img.src = image(img.dataset.asset);
      }
    }
    for (const math of root.querySelectorAll("math")) {
      const atom = document.createElement("span");
      atom.className = "atom";
      atom.contentEditable = "false";
      math.replaceWith(atom);
      atom.append(math);
      // A place for the caret on both sides, also at the ends of a line.
      if (!atom.previousSibling || atom.previousSibling.nodeType === 1) {
        atom.before("\u200b");
      }
      if (!atom.nextSibling || atom.nextSibling.nodeType === 1) {
        atom.after("\u200b");
      }
    }
    for (const part of root.querySelectorAll("audio,video")) {
      const whole = part.closest("figure") || part;
      const chip = document.createElement("div");
      chip.className = "media";
      chip.contentEditable = "false";
      chip.dataset.html = whole.outerHTML;
      chip.textContent = String(tell("media", part.localName, (part.getAttribute("src") || "").slice(6)));
      whole.replaceWith(chip);
    }
    for (const details of root.querySelectorAll("details")) {
      const box = document.createElement("div");
      box.className = "details";
      for (const child of [...details.childNodes]) {
        if (child.localName === "summary") {
          const title = document.createElement("div");
          title.className = "summary";
          title.append(...child.childNodes);
          box.append(title);
        } else {
          box.append(child);
        }
      }
      details.replaceWith(box);
    }
    for (const pre of root.querySelectorAll("pre")) {
      pre.textContent = pre.textContent;
    }
  }

  function undress(root) {
    for (const img of root.querySelectorAll("img")) {
      if (img.dataset.asset) {
        img.setAttribute("src", "asset:" + img.dataset.asset);
      }
      img.removeAttribute("class");
    }
    for (const atom of root.querySelectorAll(".atom")) {
      atom.replaceWith(...atom.childNodes);
    }
    for (const chip of root.querySelectorAll(".media")) {
      const whole = document.createElement("template");
      whole.innerHTML = chip.dataset.html || "";
      chip.replaceWith(whole.content);
    }
    for (const box of [...root.querySelectorAll(".details")]) {
      const details = document.createElement("details");
      for (const child of [...box.childNodes]) {
        if (child.className === "summary") {
          const title = document.createElement("summary");
          title.append(...child.childNodes);
          details.append(title);
        } else {
          details.append(child);
        }
      }
      box.replaceWith(details);
    }
  }

  function fragment(html) {
    const template = document.createElement("template");
    template.innerHTML = html;
    dress(template.content);
    return template.content;
  }

  function source(node) {
    const box = document.createElement("div");
    box.append(node.cloneNode(true));
    undress(box);
    return box.innerHTML;
  }

  function html() {
    const copy = field.cloneNode(true);
    undress(copy);
    return copy.innerHTML;
  }

  /* ---- selection ---- */

  function range() {
    const s = getSelection();
    return s.rangeCount && field.contains(s.anchorNode) ? s.getRangeAt(0) : null;
  }

  function select(startNode, start, endNode, end) {
    const r = document.createRange();
    r.setStart(startNode, start);
    r.setEnd(endNode === undefined ? startNode : endNode, end === undefined ? start : end);
    const s = getSelection();
    s.removeAllRanges();
    s.addRange(r);
  }

  function path(node) {
    const steps = [];
    for (let n = node; n !== field; n = n.parentNode) {
      steps.unshift([...n.parentNode.childNodes].indexOf(n));
    }
    return steps;
  }

  function follow(steps) {
    let n = field;
    for (const step of steps) {
      if (!n.childNodes[step]) {
        break;
      }
      n = n.childNodes[step];
    }
    return n;
  }

  function places() {
    const r = range();
    return r && [path(r.startContainer), r.startOffset, path(r.endContainer), r.endOffset];
  }

  function restore(p) {
    if (!p) {
      caret(true);
      return;
    }
    const size = (n) => (n.nodeType === 3 ? n.length : n.childNodes.length);
    const a = follow(p[0]);
    const b = follow(p[2]);
    select(a, Math.min(p[1], size(a)), b, Math.min(p[3], size(b)));
  }

  function caret(atEnd) {
    let n = field;
    while (n.lastChild && n.nodeType === 1 && !(n.localName === "br") && n.contentEditable !== "false") {
      n = atEnd ? n.lastChild : n.firstChild;
    }
    if (n.nodeType === 3) {
      select(n, atEnd ? n.length : 0);
    } else if (n !== field && (n.localName === "br" || n.contentEditable === "false" || n.localName === "img")) {
      const at = [...n.parentNode.childNodes].indexOf(n);
      select(n.parentNode, atEnd && n.localName !== "br" ? at + 1 : at);
    } else {
      select(n, 0);
    }
  }

  function up(selector) {
    const r = range();
    if (!r) {
      return null;
    }
    const n = r.startContainer.nodeType === 1 ? r.startContainer : r.startContainer.parentNode;
    const found = n.closest(selector);
    return found && found !== field && field.contains(found) ? found : null;
  }

  function block() {
    return up("p,h3,h4,h5,li,pre,td,th,div,figcaption,caption");
  }

  /* Runs a change that moves nodes and keeps the selection in the nodes where it was. */
  function keeping(change) {
    const r = range();
    const held = r && [r.startContainer, r.startOffset, r.endContainer, r.endOffset];
    change();
    const after = range();
    const same = after && held && after.startContainer === held[0] && after.startOffset === held[1] && after.endContainer === held[2] && after.endOffset === held[3];
    // Selecting anew would make WebKit forget that bold was switched on for what comes.
    if (held && !same && field.contains(held[0]) && field.contains(held[2])) {
      select(...held);
    }
  }

  /* ---- history ---- */

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

  /* ---- commands ---- */

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

  /* ---- links ---- */

  function linkAddress() {
    const a = up("a");
    return a ? a.getAttribute("href") || "" : "";
  }

  function link(address, words) {
    act(() => {
      const a = up("a");
      if (a) {
        if (address) {
          a.setAttribute("href", address);
        } else {
          keeping(() => a.replaceWith(...a.childNodes));
        }
        return;
      }
      const r = range();
      if (!address) {
        return;
      }
      const fresh = document.createElement("a");
      fresh.setAttribute("href", address);
      if (r.collapsed) {
        fresh.textContent = words || address;
      } else {
        fresh.append(r.extractContents());
        for (const old of [...fresh.querySelectorAll("a")]) {
          old.replaceWith(...old.childNodes);
        }
      }
      r.insertNode(fresh);
      const space = document.createTextNode("\u200b");
      fresh.after(space);
      select(space, 1);
    });
  }

  /* ---- atoms: formulas, images, recordings ---- */

  function chosen() {
    return field.querySelector(".chosen");
  }

  function choose(node) {
    for (const other of field.querySelectorAll(".chosen")) {
      other.classList.remove("chosen");
    }
    if (node) {
      node.classList.add("chosen");
    }
  }

  /* The HTML of the chosen thing, when it is of this kind; a selection of nothing else chooses it. */
  function chosenHtml(selector) {
    const r = range();
    if (!chosen() && r && !r.collapsed) {
      const inside = [...field.querySelectorAll(".atom,img,.media")].filter((n) => r.intersectsNode(n));
      const rest = document.createElement("div");
      rest.append(r.cloneContents());
      rest.querySelectorAll(".atom,img,.media").forEach((n) => n.remove());
      if (inside.length === 1 && blank(rest)) {
        choose(inside[0]);
      }
    }
    const thing = chosen();
    if (thing && !thing.matches(selector)) {
      choose(null);
      return "";
    }
    return thing ? source(thing) : "";
  }

  function copy(cut) {
    const r = range();
    if (!r || r.collapsed) {
      return false;
    }
    const box = document.createElement("div");
    box.append(r.cloneContents());
    undress(box);
    tell("copy", box.innerHTML, String(getSelection()));
    if (cut) {
      act(() => document.execCommand("delete"));
    }
    return true;
  }

  function replaceChosen(html) {
    const old = chosen();
    if (!old) {
      insert(html);
      return;
    }
    act(() => {
      const content = fragment(html);
      const last = content.lastChild;
      old.replaceWith(content);
      if (last) {
        repairThenAfter(last);
      }
    });
  }

  /* ---- tables ---- */

  function cells(table) {
    return [...table.querySelectorAll("td,th")];
  }

  function toCell(cell) {
    select(cell, 0, cell, cell.childNodes.length);
  }

  function newCell(like, head) {
    const cell = document.createElement(head ? "th" : like.localName);
    cell.append(document.createElement("br"));
    return cell;
  }

  function addRow(row, below) {
    const fresh = document.createElement("tr");
    for (const cell of row.cells) {
      const made = document.createElement(cell.localName === "th" && row.parentNode.localName !== "thead" ? "th" : "td");
      made.append(document.createElement("br"));
      fresh.append(made);
    }
    if (row.parentNode.localName === "thead") {
      const table = row.closest("table");
      const body = table.tBodies[0] || table.appendChild(document.createElement("tbody"));
      body.prepend(fresh);
    } else if (below) {
      row.after(fresh);
    } else {
      row.before(fresh);
    }
    return fresh;
  }

  function table(what) {
    const cell = up("td,th");
    if (!cell) {
      return;
    }
    const row = cell.parentNode;
    const whole = cell.closest("table");
    const column = cell.cellIndex;
    act(() => {
      switch (what) {
        case "row-above":
          toCell(addRow(row, false).cells[column]);
          break;
        case "row-below":
          toCell(addRow(row, true).cells[column]);
          break;
        case "column-before":
        case "column-after":
          for (const r of whole.rows) {
            const near = r.cells[Math.min(column, r.cells.length - 1)];
            const fresh = newCell(near, r.parentNode.localName === "thead");
            if (what === "column-before") {
              near.before(fresh);
            } else {
              near.after(fresh);
            }
          }
          break;
        case "row-delete":
          if (whole.rows.length < 2) {
            removeTable(whole);
          } else {
            const next = whole.rows[row.rowIndex + 1] || whole.rows[row.rowIndex - 1];
            row.remove();
            toCell(next.cells[Math.min(column, next.cells.length - 1)]);
          }
          break;
        case "column-delete":
          if (row.cells.length < 2) {
            removeTable(whole);
          } else {
            const at = row.rowIndex;
            for (const r of whole.rows) {
              if (r.cells[column]) {
                r.cells[column].remove();
              }
            }
            const left = whole.rows[at];
            toCell(left.cells[Math.min(column, left.cells.length - 1)]);
          }
          break;
        case "head":
          head(whole);
          break;
        default:
          removeTable(whole);
      }
    });
  }

  function head(whole) {
    keeping(() => {
      const first = whole.rows[0];
      const was = first.parentNode.localName === "thead";
      for (const cell of [...first.cells]) {
        const fresh = document.createElement(was ? "td" : "th");
        fresh.append(...cell.childNodes);
        cell.replaceWith(fresh);
      }
      const body = whole.tBodies[0] || whole.appendChild(document.createElement("tbody"));
      if (was) {
        const old = first.parentNode;
        body.prepend(first);
        old.remove();
      } else {
        const thead = document.createElement("thead");
        thead.append(first);
        whole.prepend(thead);
      }
    });
  }

  function removeTable(whole) {
    const p = document.createElement("p");
    p.append(document.createElement("br"));
    whole.replaceWith(p);
    select(p, 0);
  }

  /* ---- keys ---- */

  /* Tab in a table or list; false: it leaves the field. */
  function tab(back) {
    const cell = up("td,th");
    if (cell) {
      const all = cells(cell.closest("table"));
      const next = all.indexOf(cell) + (back ? -1 : 1);
      if (next < 0) {
        return false;
      }
      if (next < all.length) {
        toCell(all[next]);
      } else {
        act(() => toCell(addRow(cell.parentNode, true).cells[0]));
      }
      return true;
    }
    const item = up("li");
    if (item) {
      if (back && !item.parentNode.parentNode.closest("li")) {
        return false;
      }
      if (!back && !item.previousElementSibling) {
        return false;
      }
      exec(back ? "outdent" : "indent");
      return true;
    }
    return false;
  }

  function blank(e) {
    return !e.textContent.replace(/\u200b/g, "").trim() && !e.querySelector("img,.atom");
  }

  field.addEventListener("keydown", (event) => {
    const thing = chosen();
    if (thing && (event.key === "Delete" || event.key === "Backspace")) {
      event.preventDefault();
      act(() => {
        const spot = document.createTextNode("");
        thing.replaceWith(spot);
        select(spot, 0);
      });
      return;
    }
    if (thing && event.key === "Enter") {
      event.preventDefault();
      tell("open", thing.matches("img") ? "image" : thing.matches(".media") ? "media" : "formula");
      return;
    }
    if (thing && event.key.length > 0 && !event.ctrlKey && !event.metaKey && event.key !== "Shift" && event.key !== "Control") {
      choose(null);
    }
    if (event.key !== "Enter" || event.isComposing) {
      return;
    }
    const pre = up("pre");
    if (pre && !event.shiftKey) {
      event.preventDefault();
      act(() => {
        const r = range();
        r.deleteContents();
        const tail = document.createRange();
        tail.selectNodeContents(pre);
        tail.setStart(r.endContainer, r.endOffset);
        const atEnd = !tail.toString().trim();
        if (atEnd && /\n\s*$/.test(pre.textContent)) {
          pre.textContent = pre.textContent.replace(/\s+$/, "");
          const p = document.createElement("p");
          p.append(document.createElement("br"));
          pre.after(p);
          select(p, 0);
          return;
        }
        const line = document.createTextNode(atEnd && !tail.toString() ? "\n\n" : "\n");
        r.insertNode(line);
        select(line, 1);
      });
      return;
    }
    const p = up("p");
    const around = p && p.parentNode;
    if (p && around !== field && blank(p) && around.matches(".note,.tip,.warning,.details,blockquote") && p === around.lastElementChild && around.children.length > 1) {
      event.preventDefault();
      act(() => {
        around.after(p);
        select(p, 0);
      });
      return;
    }
    const title = up("h3,h4,h5");
    if (title && !event.shiftKey) {
      setTimeout(() => {
        const b = up("h3,h4,h5");
        if (b && blank(b)) {
          document.execCommand("formatBlock", false, "p");
          changed("insertParagraph");
        }
      }, 0);
    }
  });

  field.addEventListener("beforeinput", (event) => {
    if (event.inputType.startsWith("history")) {
      event.preventDefault();
      return;
    }
    before = places();
  });
  field.addEventListener("input", (event) => {
    if (!opening) {
      changed(event.inputType || "typing");
    }
  });
  document.addEventListener("selectionchange", () => {
    if (!opening) {
      if (now) {
        now.at = places() || now.at;
      }
      tellState();
    }
  });
  field.addEventListener("paste", (event) => {
    event.preventDefault();
    tell("paste");
  });
  for (const name of ["copy", "cut"]) {
    field.addEventListener(name, (event) => {
      if (copy(name === "cut")) {
        event.preventDefault();
      }
    });
  }
  field.addEventListener("drop", (event) => event.preventDefault());
  field.addEventListener("click", (event) => {
    const thing = event.target.closest(".atom,.media,img");
    choose(thing);
    if (event.target.closest("a")) {
      event.preventDefault();
    }
    tellState();
  });
  field.addEventListener("dblclick", (event) => {
    const thing = event.target.closest(".atom,.media,img");
    if (thing) {
      choose(thing);
      tell("open", thing.matches("img") ? "image" : thing.matches(".media") ? "media" : "formula");
    }
  });
  window.addEventListener("resize", measure);
  document.addEventListener("load", measure, true);

  return {
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
    undo: () => travel(done, undone),
    redo: () => travel(undone, done),
    selectedText: () => String(getSelection()),
    chosenHtml,
    copy,
    forget: (id) => images.delete(id),
    html, exec, insert, replaceChosen, mark, format, list, callout, quote, link, linkAddress, table, tab, state,
  };
})();
