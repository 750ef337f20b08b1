import { listen } from './review/given.js';
import { reviewTracker } from './review/tracker.js';

listen();
globalThis.trellis.tracker(reviewTracker);
