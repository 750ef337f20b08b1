import { add, h, prose, words } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { t } from '../base/text.js';
import { content } from '../course.js';
import { evidence } from '../evidence.js';
import { because, written } from '../reasons.js';

/** The line above a heading: what this is, and on demand why it comes now. */
export function eyebrow(app, decision, ...parts) {
  const answer = h('div', { class: 'why-text' });
  const why = h('details', { class: 'why', ontoggle: () => {
    if (why.open && answer.textContent === '') {
      add(answer, [prose(written(app.session.why(), app.session)) ?? h('p', {}, because(app.session.why(), decision, app.session)), opinion(app, decision)]);
    }
  } }, h('summary', {}, t('why.ask')), answer);
  return h('div', { class: 'eyebrow' }, h('p', {}, parts.filter(Boolean).flatMap((part, i) => (i ? [' · ', part] : [part]))), why);
}

/** What the learner thinks of the step, and the way past it. */
function opinion(app, decision) {
  const row = h('div', { class: 'actions small' });
  const rate = (useful) => () => {
    app.session.rate(decision, useful);
    ask.replaceWith(h('p', { role: 'status' }, t('why.thanks')));
  };
  const ask = h('div', { role: 'group', 'aria-label': t('why.rate') }, h('span', {}, t('why.rate')),
    button(t('why.yes'), rate(true)), button(t('why.no'), rate(false)));
  return add(row, [app.tracker.log && ask, decision.decline && decision.kind === 'present' && button(t('why.decline'), () => {
    app.session.record(evidence.declined());
    app.next();
  })]);
}

/** The coloured word for a kind of activity. */
export function kindWord(activity) {
  return h('span', { class: `kind ${activity.kind}` }, t(`kind.${activity.kind}`));
}

/** What rules have to say before what comes next. */
export function messages(app, decision) {
  return (decision.messages ?? []).map((rule) => {
    const said = app.session.outline.rules[rule];
    return said && [
      said.refute && refutation(app),
      said.message && remark(null, said.message),
      said.human && app.session.callHuman(words(said.human)),
      said.human && remark('human.title', said.human),
    ];
  });
}

export function remark(title, text) {
  return h('div', { class: 'note info' }, icon('info'), h('div', {}, title && h('h2', { class: 'small' }, t(title)), prose(text)));
}

/** What is wrong about the answer given last, unless it was said with the feedback. */
function refutation(app) {
  const last = app.session.answers.at(-1);
  const note = h('div', {});
  if (last && !last.refuted) {
    last.refuted = true;
    content(last.activity).then(({ items }) => {
      const text = items[last.item].refutation;
      return text && add(note, [remark('fb.sure', text)]);
    }).catch(() => {});
  }
  return note;
}

/** A page's text without the blocks that rules have hidden, a bit for each. */
export function visible(source, hidden) {
  const body = prose(source);
  // Authors' headings begin at h3, for what stands under a heading of the page's; this stands under the first.
  body?.querySelectorAll('h3,h4,h5').forEach((heading) => heading.setAttribute('aria-level', heading.tagName[1] - 1));
  body?.querySelectorAll('div.note,div.tip,div.warning,details').forEach((block, i) => {
    if (hidden >> i & 1) {
      block.remove();
    }
  });
  return body;
}

/** The activity's introduction: open when it is new, folded away after that. */
export function introduction(app, decision, shown) {
  const body = [visible(shown.body, decision.hidden), prose(shown.levels?.[decision.level])].filter(Boolean);
  if (body.length === 0) {
    return null;
  }
  if (!app.read.has(decision.activity)) {
    return body;
  }
  return h('details', { class: 'fold' }, h('summary', {}, t('body.again')), body);
}

/** Where the content comes from: its licence may want it said. */
export function source(shown) {
  return shown.source ? h('p', { class: 'source' }, shown.source) : null;
}

/** Something to choose: its name, a sentence, and the button that does it. */
export function card(name, said, label, onclick, recommended = false) {
  return h('li', { class: recommended ? 'card chosen' : 'card' },
    h('div', {}, h('h2', {}, name, recommended && h('span', { class: 'tag' }, t('offer.recommended'))), h('p', {}, said)),
    h('button', { type: 'button', class: recommended ? 'button primary' : 'button', 'aria-label': t('pair', { name: label, said: name }), onclick }, label));
}

export function actions(...buttons) {
  return h('div', { class: 'actions' }, buttons);
}

export function button(label, onclick, primary = false) {
  return h('button', { type: 'button', class: primary ? 'button primary' : 'button', onclick }, label);
}
