const flag = (value) => (value ? '1' : '0');
const line = (text) => text.normalize('NFC').replace(/[\r\n]+/g, ' ');

const SETTINGS = {
  text: (answer) => [flag(answer['case-matters']), flag(answer['accents-matter'])],
  number: (answer) => [answer.tolerance ?? '', answer.unit ?? '', flag(answer['unit-needed'])],
  expression: (answer) => [answer.form ?? 'any'],
};

/** Compares a typed response with an answer: {right, matched, problem}. */
export function grade(answer, response) {
  const cases = (answer.cases ?? []).map((c) => (c.right === false ? '0' : '1') + line(c.value));
  return JSON.parse(TrellisGrader.grade(answer.type, SETTINGS[answer.type](answer).join('\n'), cases.join('\n'), line(response)));
}
