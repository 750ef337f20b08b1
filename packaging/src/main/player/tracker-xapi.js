import { tincanTracker } from './track/tincan.js';

globalThis.trellis.tracker(tincanTracker);
