import { actions, add, button, date, h, icon, newId, t } from './kit.js';
import { againPage } from './again.js';
import { finder } from './find.js';

const SIGNS = { done: 'check', exempt: 'skip', seen: 'half', here: 'next' };

/** The whole course: what was seen and may be looked at again, where the learner is, what is ahead. */
export function mapPage(app) {
  const { outline } = app.session;
  const seen = app.session.seen();
  const here = app.decision?.kind === 'present' ? app.decision.activity : -1;
  const there = outline.activities.map((activity, position) => ({ activity, position, state: stateOf(seen, position, here) }))
    .map((row) => (row.activity ? row : null));
  const rows = there.filter(Boolean);
  const tree = h('div', { class: 'map' }, parts(app, seen, there, 0));
  app.shell.page(t('map.title'), [
    h('h1', {}, t('map.title')),
    h('p', { class: 'lead' }, t('map.count', { count: rows.filter(({ state }) => state === 'done' || state === 'exempt').length, of: rows.length })),
    finder(app, seen, rows.filter(({ state }) => state !== 'ahead'), tree),
    tree,
    actions(button(t('map.back'), () => app.back(), true)),
  ], { wide: true, at: 1 });
}

function stateOf(seen, position, here) {
  return position === here ? 'here' : seen.status(position);
}

/** What lies in a group, in the author's order; a group that holds much is filled when it is opened. */
function parts(app, seen, there, group) {
  const { groups } = app.session.outline;
  const list = h('ul', { class: 'ways' });
  for (const target of groups[group].parts) {
    if (target >= 0) {
      add(list, [there[target] && wayRow(app, seen, there[target])]);
      continue;
    }
    const inside = within(groups, -1 - target).map((position) => there[position]).filter(Boolean);
    if (inside.length === 0) {
      continue;
    }
    const done = inside.filter(({ state }) => state === 'done' || state === 'exempt').length;
    const fold = h('details', { class: 'part', ontoggle: () => {
      if (fold.open && fold.children.length === 1) {
        fold.append(parts(app, seen, there, -1 - target));
      }
    } }, h('summary', {}, h('span', { class: 'name' }, groups[-1 - target].title), h('span', { class: 'word' }, t('map.part', { done, of: inside.length }))));
    fold.open = inside.some(({ state }) => state === 'here') || there.length <= 40;
    list.append(h('li', {}, fold));
  }
  return list;
}

function within(groups, group) {
  return groups[group].parts.flatMap((target) => (target >= 0 ? [target] : within(groups, -1 - target)));
}

/** One activity: a way back to what was seen, a name for what is ahead. */
function wayRow(app, seen, { activity, position, state }) {
  const note = newId('way');
  const day = seen.day(position);
  const said = [t(`kind.${activity.kind}`), t('minutes', { n: activity.minutes }), activity.required && t('required'),
    state === 'done' && day ? t('map.done.on', { day: date(day) }) : state !== 'ahead' && t(`map.${state}`)].filter(Boolean).join(' · ');
  const open = state === 'here' ? () => app.back() : () => againPage(app, position, seen);
  return h('li', { class: `way is-${state}` }, h('span', { class: 'sign' }, SIGNS[state] && icon(SIGNS[state])),
    h('div', {},
      state === 'ahead' || state === 'exempt' ? h('span', { class: 'name' }, activity.title)
        : h('button', { type: 'button', class: 'plain name', onclick: open, 'aria-describedby': note }, activity.title),
      h('span', { class: 'word', id: note }, said)));
}
