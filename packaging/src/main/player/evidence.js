/** The numbers by which the engine reads what the learner did; the order is that of its EvidenceText. */
export const evidence = {
  sessionBegan: () => [0],
  attributeGiven: (attribute, value) => [1, attribute, value],
  rated: (skill, rating) => [2, skill, rating],
  hintShown: () => [3],
  stepAnswered: (right) => [4, right ? 1 : 0],
  answered: (mask, right, confidence, seconds) => [5, mask, right ? 1 : 0, confidence, seconds],
  finished: () => [6],
  chose: (target) => [7, target],
  declined: () => [8],
  testOut: (activity) => [9, activity],
  review: (minutes) => [11, minutes],
};
