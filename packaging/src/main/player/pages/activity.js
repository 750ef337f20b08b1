import { h, newId, prose } from '../base/dom.js';
import { icon } from '../base/icon.js';
import { t } from '../base/text.js';
import { evidence } from '../evidence.js';
import { actions, button, eyebrow, kindWord, messages, source, visible } from './parts.js';
import { ratingQuestion } from './start.js';

/** An activity's own page: something to read, to think about, to rate or to open, and no question. */
export function activityPage(app, decision, activity, shown) {
  const part = PARTS[activity.kind]?.(app, activity, shown) ?? {};
  app.shell.page(activity.title, [
    messages(app, decision),
    eyebrow(app, decision, kindWord(activity), activity.required && t('required')),
    h('h1', {}, activity.title),
    visible(shown.body, decision.hidden),
    prose(shown.levels?.[decision.level]),
    part.element,
    actions(button(t(activity.kind === 'assessment' ? 'do.start' : part.label ?? 'do.continue'), () => {
      part.finish?.();
      app.read.add(decision.activity);
      app.session.record(evidence.finished());
      app.next();
    }, true)),
    source(shown),
  ]);
}

const PARTS = {
  'self-assessment': ratings,
  reflection,
  milestone,
  resource,
};

function ratings(app, activity) {
  const { outline } = app.session;
  const positions = activity.skills.length > 0 ? activity.skills : outline.skills.map((_, i) => i);
  const questions = positions.filter((p) => outline.skills[p]).map((p) => ratingQuestion(outline.skills[p], p));
  return {
    element: h('section', {}, h('h2', {}, t('rate.title')), h('p', { class: 'quiet' }, t('start.rate.help')), questions.map((q) => q.element)),
    finish() {
      for (const question of questions) {
        if (question.value() >= 0) {
          app.session.record(evidence.rated(question.position, question.value()));
        }
      }
    },
  };
}

function reflection(app, activity) {
  const id = newId('reflection');
  const key = `trellis:${app.session.outline.id}:${activity.id}`;
  const area = h('textarea', { id, rows: '7', maxlength: '20000', 'aria-describedby': `${id}-help`, oninput: () => remember(key, area.value) });
  area.value = remembered(key);
  return {
    element: h('div', { class: 'typed' }, h('label', { for: id }, t('reflect.label')), area, h('p', { class: 'help', id: `${id}-help` }, t('reflect.help'))),
  };
}

// The tab's own storage: other people who use this device later do not find it there.
function remember(key, text) {
  try {
    window.sessionStorage.setItem(key, text);
  } catch {
    // Forbidden here; then it lives only as long as the page.
  }
}

function remembered(key) {
  try {
    return window.sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

function milestone(app, activity) {
  const gathered = (activity.gathers ?? []).map((p) => app.session.outline.activities[p]).filter(Boolean);
  return {
    element: h('section', { class: 'milestone-box' }, h('p', { class: 'reached' }, icon('flag'), t('milestone.reached')),
      gathered.length > 0 && [h('h2', { class: 'small' }, t('milestone.gathered')),
        h('ul', { class: 'ticks' }, gathered.map((a) => h('li', {}, icon('check'), a.title)))]),
  };
}

function resource(app, activity, shown) {
  return shown.resource
    ? { element: h('p', {}, h('a', { class: 'button', href: shown.resource.href, target: '_blank', rel: 'noopener' }, t('resource.open', { name: shown.resource.name }))) }
    : {};
}
