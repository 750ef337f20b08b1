/* Between the course's HTML and the page's: images get addresses, formulas and recordings become things of one piece. */
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
