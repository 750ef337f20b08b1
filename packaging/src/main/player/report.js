/**
 * What a tracker is told: where the learner stands with the course and its skills. Scores are whole percent. A platform
 * that has a pass mark of its own applies it in its tracker.
 */
export function report(outline, standing, ended) {
  const passMark = outline.passMark;
  const done = standing.complete;
  let status = 'incomplete';
  if (done) {
    status = passMark === 0 ? 'completed' : standing.score >= passMark ? 'passed' : 'incomplete';
  }
  if (status === 'incomplete' && ended && passMark > 0 && outline.failedIsFailed && standing.score < passMark) {
    status = 'failed';
  }
  return {
    status,
    ended,
    score: Math.round(standing.score / 10),
    progress: Math.round(standing.progress / 10),
    skills: standing.skills
      .map((skill, position) => ({ skill, position }))
      .filter(({ skill, position }) => outline.skills[position] && skill && skill.answers > 0)
      .map(({ skill, position }) => ({
        id: outline.skills[position].id, score: Math.round(skill.now / 10), mastered: skill.mastered,
      })),
  };
}
