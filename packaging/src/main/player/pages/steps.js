import { createAnswer } from '../answers/answer.js';
import { add, focusOn, h, newId, prose } from '../base/dom.js';
import { t } from '../base/text.js';
import { evidence } from '../evidence.js';

/** All steps as they are done, and the solution: a worked example. */
export function workedSteps(item) {
  return h('section', { class: 'steps' }, h('p', { class: 'quiet' }, t('worked.help')),
    h('ol', {}, (item.steps ?? []).map((step, i) => h('li', {}, shownStep(step, i)))), solution(item));
}

function shownStep(step, index) {
  return [h('h2', { class: 'small' }, t('step.title', { n: index + 1 })), prose(step.prompt), doneStep(step)];
}

function doneStep(step) {
  return step.solution ? h('div', { class: 'done' }, prose(step.solution)) : null;
}

export function solution(item) {
  return item.solution ? h('div', { class: 'model' }, h('h2', { class: 'small' }, t('solution.title')), prose(item.solution)) : null;
}

/**
 * The steps of which some are left to the learner. Backward fading leaves the last ones first (Renkl and Atkinson 2003).
 * Those that were done before a break are shown as done.
 */
export function completionSteps(app, decision, item) {
  const steps = item.steps ?? [];
  const left = leftToDo(steps, app.session.outline.backward);
  let before = decision.steps;
  const rows = steps.map((step, index) => {
    const row = h('li', {});
    if (!left.has(index) || before-- > 0) {
      add(row, shownStep(step, index));
    } else {
      openStep(app, decision, step, index, row);
    }
    return row;
  });
  // What follows a step that is left to the learner would give it away: it appears when that step is done.
  const open = rows.findIndex((row) => row.classList.contains('todo'));
  if (open >= 0) {
    rows.slice(open + 1).forEach((row) => {
      row.hidden = true;
    });
  }
  return steps.length === 0 ? null : h('section', { class: 'steps' }, h('ol', {}, rows));
}

/** Half of the answerable steps, rounded up. */
function leftToDo(steps, backward) {
  const answerable = steps.map((step, i) => (step.answer ? i : -1)).filter((i) => i >= 0);
  const count = Math.ceil(answerable.length / 2);
  return new Set(backward ? answerable.slice(answerable.length - count) : answerable.slice(0, count));
}

/** Shows what follows, up to the next step that is left to do. */
function reveal(row) {
  for (let next = row.nextElementSibling; next; next = next.nextElementSibling) {
    next.hidden = false;
    if (next.classList.contains('todo')) {
      return;
    }
  }
}

function openStep(app, decision, step, index, row) {
  const promptId = newId('step');
  const answer = createAnswer(step.answer, {
    seed: app.session.started.seed, salt: decision.item * 16 + index, labelledBy: promptId,
  });
  const status = h('p', { class: 'problem', role: 'status' });
  const form = h('form', { novalidate: true, onsubmit: check }, answer.element, status, h('button', { class: 'button' }, t('step.check')));
  add(row, [h('h2', { class: 'small' }, t('step.todo', { n: index + 1 })), prose(step.prompt, 'div', { id: promptId }) ?? h('div', { id: promptId }), form]);
  row.className = 'todo';

  function check(event) {
    event.preventDefault();
    const reading = answer.read();
    const judged = reading.problem ? reading : answer.judge(reading);
    if (judged.problem) {
      status.textContent = t(judged.problem, judged.values);
      answer.focus();
      return;
    }
    app.session.record(evidence.stepAnswered(judged.right));
    app.session.save();
    answer.lock(judged);
    status.remove();
    form.querySelector('button').remove();
    reveal(row);
    row.className = judged.right ? 'todo is-right' : 'todo is-wrong';
    const result = h('h3', { class: 'result' }, t(judged.right ? 'step.right' : 'step.wrong'));
    const feedback = ['what', 'why', 'improve'].map((part) => prose(judged.feedback?.[part]));
    add(row, [result, feedback, doneStep(step)]);
    focusOn(result);
  }
}
