import { load } from '../course.js';

const flag = (value) => (value ? '1' : '0');
const line = (text) => text.normalize('NFC').replace(/[\r\n]+/g, ' ');

const SETTINGS = {
  text: (answer) => [flag(answer['case-matters']), flag(answer['accents-matter'])],
  number: (answer) => [answer.tolerance ?? '', answer.unit ?? '', flag(answer['unit-needed'])],
  expression: (answer) => [answer.form ?? 'any'],
};

/** Loads what judges typed answers, when one of these answers is typed. */
export async function needGrader(answers) {
  if (!globalThis.TrellisAnswers && answers.some((answer) => answer && answer.type in SETTINGS)) {
    await load('answers.js');
  }
}

/** Compares a typed response with an answer: {right, matched, problem}. */
export function grade(answer, response) {
  const cases = (answer.cases ?? []).map((c) => (c.right === false ? '0' : '1') + line(c.value));
  return JSON.parse(globalThis.TrellisAnswers.grade(answer.type, SETTINGS[answer.type](answer).join('\n'), cases.join('\n'), line(response)));
}
