/* Where the caret is, and how it is put somewhere. */
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
