/* Links, formulas, images, recordings. */
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
