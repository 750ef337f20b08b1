/**
 * What a tracker is told: where the learner stands with the course and its skills, in thousandths. Whether that is
 * completed or passed is for verdict() to say, since a platform may have a pass mark of its own.
 */
export function report(outline, standing, ended, settings) {
  const { completion = 'course', failed = outline.failedIsFailed ? 'failed' : 'incomplete' } = settings;
  const mark = settings.passMark ?? outline.passMark;
  const { score } = standing;
  const skills = standing.skills
    .map((skill, position) => ({ skill, position }))
    .filter(({ skill, position }) => outline.skills[position] && skill);
  const mastered = skills.filter(({ skill }) => skill.mastered).length * 1000 >= (settings.share ?? 1000) * skills.length;
  const met = { course: standing.complete, end: ended, skills: mastered, score: mark > 0 ? score >= mark : standing.complete, all: ended && mastered && standing.complete };
  return {
    completed: met[completion],
    ended,
    mark: mark > 0 ? mark : null,
    fails: failed === 'failed',
    score,
    percent: Math.floor(score / 10),
    progress: standing.progress,
    skills: skills.filter(({ skill }) => skill.answers > 0)
      .map(({ skill, position }) => ({ id: outline.skills[position].id, score: Math.round(skill.now / 10), exact: skill.now, mastered: skill.mastered })),
  };
}
