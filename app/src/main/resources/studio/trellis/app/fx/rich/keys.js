/* What keys, clipboard and mouse do beyond what the browser does by itself. */
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
