const MOST_HOPS = 500;

/**
 * Finds a platform's API object by its name: in this window, its parents, then the windows that opened them. A window of
 * another origin throws when it is touched; then the search goes on past it.
 */
export function findApi(name, from = window) {
  return upward(name, from) ?? opened(name, from);
}

function upward(name, from) {
  let at = from;
  for (let hops = 0; hops < MOST_HOPS; hops++) {
    const found = touch(() => at[name]) ?? null;
    if (found) {
      return found;
    }
    const parent = touch(() => at.parent);
    if (!parent || parent === at) {
      return null;
    }
    at = parent;
  }
  return null;
}

function opened(name, from) {
  const seen = new Set();
  let at = touch(() => from.top.opener) ?? touch(() => from.opener);
  while (at && !seen.has(at) && seen.size < MOST_HOPS) {
    const here = at;
    seen.add(here);
    // SuccessFactors keeps it in the document.
    const found = upward(name, here) ?? touch(() => here.document[name]) ?? null;
    if (found) {
      return found;
    }
    at = touch(() => here.top.opener) ?? touch(() => here.opener);
  }
  return null;
}

function touch(read) {
  try {
    return read() ?? null;
  } catch {
    return null;
  }
}
