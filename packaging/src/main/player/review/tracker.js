import { Panel } from './panel.js';

/** Keeps nothing and tells nobody; it brings the panel with the walks. See webTracker for what a tracker is. */
export function reviewTracker() {
  return {
    reopens: true,
    names: true,
    /** Any number of tabs may have it open. */
    alone: true,
    words: { place: 'review.nothing', saved: 'review.nothing' },
    open() {
      new Panel().open();
      return { connected: true };
    },
    save() {},
    report() {},
    answered() {},
    close: () => true,
    end: () => true,
    stop() {},
  };
}
