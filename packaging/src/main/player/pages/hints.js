import { add, focusOn, h, prose } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { t } from '../base/text.js';
import { evidence } from '../evidence.js';

/** Hints one at a time; those already used are there again after a break. */
export function hintLadder(app, decision, item) {
  const hints = item.hints?.length ? item.hints : stepHints(item);
  if (hints.length === 0) {
    return null;
  }
  let used = Math.min(decision.hints, hints.length);
  const shown = h('div', { class: 'hints' });
  const button = h('button', { type: 'button', class: 'button', onclick: more });
  const note = h('p', { class: 'help' }, t('hint.free'));

  const show = (index) => {
    const heading = h('h2', { class: 'small' }, icon('hint'), t('hint.title', { n: index + 1, of: hints.length }));
    shown.append(h('section', { class: 'hint' }, heading, prose(hints[index])));
    return heading;
  };
  const label = () => {
    button.textContent = used < hints.length ? t('hint.button', { n: used + 1, of: hints.length }) : t('hint.none');
    button.disabled = used >= hints.length;
  };

  function more() {
    app.session.record(evidence.hintShown());
    app.session.save();
    const heading = show(used);
    used += 1;
    label();
    app.shell.say(t('hint.shown', { n: used, of: hints.length }));
    focusOn(heading);
  }

  for (let i = 0; i < used; i++) {
    show(i);
  }
  label();
  return { shown, button, note, lock: () => {
    button.remove();
    note.remove();
  } };
}

/** Content that has steps but no hints gives its steps as hints. */
function stepHints(item) {
  return (item.steps ?? []).map((step) => add(document.createElement('div'), [prose(step.prompt), prose(step.solution)]).innerHTML).filter(Boolean);
}
