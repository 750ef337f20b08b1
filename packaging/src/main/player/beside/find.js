import { content, h, newId, t, visible, words } from './kit.js';
import { againPage } from './again.js';

/** How many places are shown, and how much of the words around them. */
const MOST = 20;
const AROUND = 60;

/** A field that searches what the learner has seen: titles at once, then the pages themselves. */
export function finder(app, seen, rows, instead) {
  const id = newId('find');
  const input = h('input', { id, type: 'search', autocomplete: 'off', maxlength: '100', oninput: () => {
    clearTimeout(waiting);
    waiting = setTimeout(run, 200);
  } });
  const status = h('p', { role: 'status', class: 'quiet' });
  const hits = h('ul', { class: 'ways hits' });
  let waiting;
  let asked = 0;

  async function run() {
    asked += 1;
    const mine = asked;
    const wanted = folded(input.value.trim());
    instead.hidden = wanted.length > 1;
    hits.replaceChildren();
    status.textContent = '';
    if (wanted.length < 2) {
      return;
    }
    let found = 0;
    for (const row of rows) {
      const text = await textOf(seen, row).catch(() => row.activity.title);
      if (mine !== asked) {
        return;
      }
      const at = folded(text).indexOf(wanted);
      if (at >= 0 && found < MOST) {
        hits.append(hit(app, seen, row, text, at, wanted.length));
      }
      found += at >= 0 ? 1 : 0;
    }
    status.textContent = found ? t('find.count', { count: found }) : t('find.none');
  }

  return h('div', { class: 'find' }, h('label', { for: id }, t('find.label')), input, status, hits);
}

function hit(app, seen, { activity, position }, text, at, length) {
  const from = Math.max(0, at - AROUND);
  const inTitle = at < activity.title.length;
  return h('li', { class: 'way' }, h('span', { class: 'sign' }), h('div', {},
    h('button', { type: 'button', class: 'plain name', onclick: () => againPage(app, position, seen) }, activity.title),
    inTitle ? null : h('span', { class: 'word' }, from > activity.title.length ? '… ' : '', text.slice(Math.max(from, activity.title.length), at),
      h('mark', {}, text.slice(at, at + length)), text.slice(at + length, at + length + AROUND), ' …')));
}

/** Title and words of an activity, as far as the learner has seen them: unanswered questions and hidden blocks stay unseen. */
async function textOf(seen, { activity, position }) {
  const shown = await content(position);
  const items = Object.entries(shown.items ?? {}).filter(([item]) => seen.answered(Number(item))).map(([, item]) => item);
  return [activity.title, words(visible(shown.body, seen.hidden(position))?.innerHTML), ...items.flatMap((item) => [words(item.prompt), words(item.solution)])].join(' ');
}

/** Small letters without accents, as many as there were: places stay places. */
function folded(text) {
  return [...text].map((c) => c.normalize('NFD')[0].toLowerCase().padEnd(c.length)).join('').replace(/ß/g, 's');
}
