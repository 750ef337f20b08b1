import { createAnswer, interaction } from '../answers/answer.js';
import { confidenceQuestion } from '../answers/confidence.js';
import { watch } from '../base/clock.js';
import { h, inline, isLine, newId, prose, words } from '../base/dom.js';
import { t } from '../base/text.js';
import { evidence } from '../evidence.js';
import { feedback, SURE } from './feedback.js';
import { hintLadder } from './hints.js';
import { actions, button, eyebrow, introduction, kindWord, messages, remark, source } from './parts.js';
import { completionSteps, workedSteps } from './steps.js';

/** A question, or at the worked level how it is done. */
export function questionPage(app, decision, activity, shown) {
  const item = shown.items[decision.item];
  const worked = decision.level === 'worked';
  const promptId = newId('prompt');
  // A question of one line is the page's heading; a longer one stands under the activity's title.
  const asHeading = isLine(item.prompt);
  const heading = h('h1', { id: asHeading ? promptId : null });
  heading.innerHTML = asHeading ? inline(item.prompt) : '';
  if (!asHeading) {
    heading.textContent = activity.title;
  }
  const rest = worked ? workedPart(app, item) : questionPart(app, decision, activity, item, promptId);
  app.shell.page(asHeading ? words(item.prompt) : activity.title, [
    messages(app, decision),
    eyebrow(app, decision, worked ? h('span', { class: 'kind worked' }, t('level.worked')) : kindWord(activity), asHeading && activity.title, activity.required && t('required'),
      activity.kind === 'assessment' && t('sum.questionOf', { n: decision.answered + 1, of: activity.draw }),
      decision.level === 'completion' && item.steps?.length > 0 && t('level.completion')),
    introduction(app, decision, shown),
    heading,
    asHeading ? null : prose(item.prompt, 'div', { id: promptId, class: 'prose prompt' }),
    decision.retry && remark(null, t('fb.retry')),
    rest,
    source(shown),
  ], { heading });
  app.read.add(decision.activity);
  if (decision.retry) {
    app.shell.say(t('fb.retry'));
  }
}

function workedPart(app, item) {
  return [workedSteps(item), actions(button(t('do.read'), () => {
    app.session.record(evidence.finished());
    app.next();
  }, true))];
}

function questionPart(app, decision, activity, item, promptId) {
  const summed = decision.feedback === 'summary';
  const seconds = watch();
  const answer = createAnswer(item.answer, {
    seed: app.session.started.seed, salt: decision.item, labelledBy: promptId,
  });
  const steps = decision.level === 'completion' ? completionSteps(app, decision, item) : null;
  const hints = decision.level === 'hinted' || (decision.level === 'completion' && item.hints?.length) ? hintLadder(app, decision, item) : null;
  const confidence = decision.askConfidence ? confidenceQuestion() : null;
  const problem = h('p', { class: 'problem', id: newId('problem'), role: 'status' });
  const row = h('div', { class: 'actions' }, hints?.button, h('button', { class: 'button primary grow' }, t(summed ? 'do.answer' : 'do.check')));
  const outcome = h('div', { class: 'outcome' });
  const form = h('form', { novalidate: true, onsubmit: check }, answer.element, hints?.shown, confidence?.element, problem, row, hints?.note);

  function complain(key, values, control) {
    problem.textContent = t(key, values);
    answer.mark(problem.id);
    control.focus();
  }

  function check(event) {
    event.preventDefault();
    const reading = answer.read();
    const judged = reading.problem ? reading : answer.judge(reading);
    if (judged.problem) {
      complain(judged.problem, judged.values, answer);
      return;
    }
    if (confidence && confidence.value() < 0) {
      complain('problem.sure', {}, confidence);
      return;
    }
    settle(judged, confidence ? confidence.value() : -1);
  }

  function settle(judged, sure) {
    app.session.answered(decision, judged, sure, seconds(), { ...interaction(item.answer, judged), text: words(item.prompt) });
    const sureAndWrong = !judged.right && sure >= SURE;
    const retries = decision.feedback === 'after-retry' && !judged.right && !sureAndWrong && app.session.retries(decision);
    // What one was sure of and wrong about is told at once, except in an assessment.
    const withheld = summed && (activity.kind === 'assessment' || !sureAndWrong);
    answer.lock(withheld || retries ? null : judged);
    confidence?.lock();
    hints?.lock();
    problem.remove();
    row.remove();
    app.shell.progress(app.session.standing().progress);
    if (retries) {
      app.next();
    } else if (withheld) {
      app.withhold(decision, { item: decision.item, judged, confidence: sure });
    } else {
      outcome.append(feedback(app, item, judged, sure));
      outcome.querySelector('h2').focus();
    }
  }

  return [steps, form, outcome];
}
