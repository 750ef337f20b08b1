/**
 * A copy of the state in this tab until the platform has confirmed its own: a lost connection then costs nothing when
 * the course is opened again in the same tab. It is bound to the learner by a mark made from their id, which is not kept.
 */
export class Shadow {
  constructor(course, learner) {
    this.key = `trellis:${course}:unsaved`;
    this.mark = fnv(learner);
  }

  keep(state) {
    this.touch((storage) => storage.setItem(this.key, `${this.mark} ${state}`));
  }

  read() {
    const [mark, state] = (this.touch((storage) => storage.getItem(this.key)) ?? '').split(' ');
    return mark === this.mark ? state ?? '' : '';
  }

  drop() {
    this.touch((storage) => storage.removeItem(this.key));
  }

  touch(use) {
    try {
      return use(window.sessionStorage) ?? null;
    } catch {
      return null;
    }
  }
}

function fnv(text) {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}
