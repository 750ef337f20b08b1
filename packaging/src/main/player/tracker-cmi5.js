import { cmi5Tracker } from './track/cmi5.js';

globalThis.trellis.tracker(cmi5Tracker);
