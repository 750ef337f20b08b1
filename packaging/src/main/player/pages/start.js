import { h, newId, prose } from '../base/dom.js';
import { t } from '../base/text.js';
import { evidence } from '../evidence.js';
import { attributeValue } from '../session.js';

/** More lines than this are a burden, not a welcome: then the first questions find out. */
const MOST_RATINGS = 12;

/** Who the course is for, how it adapts, and what the learner may say about themselves. */
export function startPage(app) {
  const { outline } = app.session;
  const questions = outline.attributes.map((attribute, position) => attribute && attribute.asked ? attributeQuestion(attribute, position) : null).filter(Boolean);
  const skills = outline.skills.map((skill, position) => ({ skill, position })).filter(({ skill }) => skill);
  const rated = outline.rated || skills.length > MOST_RATINGS
    ? [] : skills.map(({ skill, position }) => ratingQuestion(skill, position));
  const form = h('form', { onsubmit: begin, novalidate: true },
    questions.length > 0 && h('section', {}, h('h2', {}, t('start.about')), h('p', { class: 'quiet' }, t('start.about.help')), questions.map((q) => q.element)),
    rated.length > 0 && h('section', {}, h('h2', {}, t('start.rate')), h('p', { class: 'quiet' }, t('start.rate.help')), rated.map((q) => q.element)),
    h('div', { class: 'actions' }, h('button', { class: 'button primary' }, t('start.begin'))));

  function begin(event) {
    event.preventDefault();
    for (const question of questions) {
      app.session.record(evidence.attributeGiven(question.position, question.value()));
    }
    for (const question of rated) {
      if (question.value() >= 0) {
        app.session.record(evidence.rated(question.position, question.value()));
      }
    }
    app.next();
  }

  app.shell.progress(app.session.standing().progress);
  app.shell.page(outline.title, [
    h('h1', {}, outline.title),
    prose(outline.summary),
    h('section', { class: 'how' }, h('h2', {}, t('start.how')),
      h('ul', {}, [1, 2, 3].map((n) => h('li', {}, t(`start.how.${n}`))))),
    form,
  ], { quiet: document.activeElement === document.body });
}

function attributeQuestion(attribute, position) {
  const id = newId('attribute');
  if (attribute.values.length === 0) {
    const input = h('input', { id, type: 'text', inputmode: 'numeric', maxlength: '5', autocomplete: 'off' });
    return {
      position,
      element: h('div', { class: 'typed' }, h('label', { for: id }, prose(attribute.question, 'span') ?? attribute.title), input, h('p', { class: 'help' }, t('start.number'))),
      value: () => attributeValue(attribute, input.value),
    };
  }
  const radios = [...attribute.values, null].map((value, index) => ({
    label: value ?? t('start.notsay'),
    input: h('input', { type: 'radio', name: id, id: `${id}-${index}`, value: String(value === null ? 0 : index + 1) }),
  }));
  return {
    position,
    element: h('fieldset', { class: 'options compact' }, h('legend', {}, prose(attribute.question, 'span') ?? attribute.title),
      radios.map(({ label, input }) => h('label', { class: 'option', for: input.id }, input, h('span', {}, label)))),
    value: () => Number(radios.find(({ input }) => input.checked)?.input.value ?? 0),
  };
}

/** A rating of oneself in one skill, 0 to 4, or -1 when it was left open. */
export function ratingQuestion(skill, position) {
  const name = newId('rate');
  const radios = [0, 1, 2, 3, 4].map((rating) => h('input', { type: 'radio', name, id: `${name}-${rating}`, value: String(rating) }));
  return {
    position,
    element: h('fieldset', { class: 'segments rating' }, h('legend', {}, skill.title),
      radios.map((radio) => h('label', { for: radio.id }, radio, h('span', {}, skill.ratings[radio.value] ?? t(`rate.${radio.value}`))))),
    value: () => Number(radios.find((radio) => radio.checked)?.value ?? -1),
  };
}
