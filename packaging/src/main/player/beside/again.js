import { actions, button, content, h, icon, kindWord, prose, rightOptions, source, t, visible } from './kit.js';

/** Something seen before, to be read once more as it was seen: nothing counts here. */
export async function againPage(app, position, seen) {
  const activity = app.session.outline.activities[position];
  let shown;
  try {
    shown = await content(position);
  } catch (error) {
    app.failed(error, () => againPage(app, position, seen));
    return;
  }
  const asked = Object.entries(shown.items ?? {}).filter(([item]) => seen.answered(Number(item)));
  app.shell.page(activity.title, [
    h('div', { class: 'eyebrow' }, h('p', {}, kindWord(activity), ' · ', t('again.note'))),
    h('h1', {}, activity.title),
    visible(shown.body, seen.hidden(position)),
    shown.resource && h('p', {}, h('a', { class: 'button', href: shown.resource.href, target: '_blank', rel: 'noopener' }, t('resource.open', { name: shown.resource.name }))),
    asked.map(([, item], index) => question(item, index)),
    actions(button(t('again.map'), () => app.beside('map')), button(t('map.back'), () => app.back(), true)),
    source(shown),
  ]);
}

function question(item, index) {
  const solution = prose(item.solution) ?? rightOptions(item.answer);
  return h('section', { class: 'asked' }, h('h2', {}, t('sum.question', { n: index + 1 })), prose(item.prompt),
    solution && h('details', { class: 'fold' }, h('summary', {}, icon('hint'), ' ', t('solution.show')), solution));
}
