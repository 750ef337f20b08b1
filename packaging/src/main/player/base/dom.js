/** An element. Names that begin with "on" are listeners; null, undefined and false leave a property or child out. */
export function h(tag, props, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props ?? {})) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else {
      element.setAttribute(name, value === true ? '' : String(value));
    }
  }
  add(element, children);
  return element;
}

/** Appends nodes and texts, at any depth of lists. */
export function add(element, children) {
  for (const child of children.flat(4)) {
    if (child !== null && child !== undefined && child !== false && child !== '') {
      element.append(child);
    }
  }
  return element;
}

/** An element with the author's HTML, which was cleaned when the package was made. Nothing for an empty text. */
export function prose(source, tag = 'div', props = {}) {
  if (!source) {
    return null;
  }
  const element = h(tag, { class: 'prose', ...props });
  element.innerHTML = source;
  for (const table of element.querySelectorAll('table')) {
    // A wide table scrolls by itself; the page does not.
    const frame = h('div', { class: 'wide', tabindex: '0', role: 'region', 'aria-label': table.caption?.textContent || null });
    table.replaceWith(frame);
    frame.append(table);
  }
  return element;
}

/** The words of a piece of HTML, in one line. */
export function words(source) {
  const template = document.createElement('template');
  template.innerHTML = source ?? '';
  for (const math of template.content.querySelectorAll('math[alttext]')) {
    math.replaceWith(math.getAttribute('alttext'));
  }
  for (const block of template.content.querySelectorAll('p,div,li,td,th,h2,h3,h4,h5,h6,pre,blockquote,br')) {
    block.after(' ');
  }
  return template.content.textContent.replace(/\s+/g, ' ').trim();
}

/** Whether a piece of HTML is one short line, so that it can be a heading. */
export function isLine(source, most = 160) {
  const template = document.createElement('template');
  template.innerHTML = source ?? '';
  const blocks = template.content.querySelectorAll('ul,ol,li,table,img,figure,pre,blockquote,h1,h2,h3,h4,h5,h6,hr,video,audio,br,a');
  return blocks.length === 0 && template.content.querySelectorAll('p,div').length < 2 && words(source).length <= most;
}

/** A line's HTML without the paragraph around it. */
export function inline(source) {
  const template = document.createElement('template');
  template.innerHTML = source ?? '';
  const only = template.content.children.length === 1 ? template.content.firstElementChild : null;
  return only && (only.tagName === 'P' || only.tagName === 'DIV') ? only.innerHTML : source;
}

let count = 0;

/** An id that no other element has. */
export function newId(stem) {
  count += 1;
  return `${stem}-${count}`;
}

/** Puts the focus on a heading or another element that is not in the tab order. */
export function focusOn(element) {
  if (!element.hasAttribute('tabindex') && !/^(A|BUTTON|INPUT|SELECT|TEXTAREA|SUMMARY)$/.test(element.tagName)) {
    element.setAttribute('tabindex', '-1');
  }
  element.focus();
}
