/**
 * What a report comes to, the same words for every target: whether the course is completed, and whether it is passed,
 * failed or neither. A platform's own pass mark (thousandths; null: it has none) wins over the course's.
 */
export function verdict({ completed, ended, score, mark, fails }, own = null) {
  const pass = own ?? mark;
  let success = 'unknown';
  if (pass !== null) {
    if (completed && score >= pass) {
      success = 'passed';
    } else if (ended && score < pass && fails) {
      success = 'failed';
    }
  }
  return { completed: completed && (pass === null || success !== 'unknown'), success };
}

/** What was told already is not taken back: completed stays completed, passed stays passed. */
export function kept(before, now) {
  return {
    completed: before.completed || now.completed,
    success: before.success === 'passed' || now.success === 'unknown' ? before.success : now.success,
  };
}
