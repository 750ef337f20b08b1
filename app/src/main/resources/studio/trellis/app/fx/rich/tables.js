/* Tables. */
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
