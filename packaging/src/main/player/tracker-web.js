import { webTracker } from './track/web.js';

globalThis.trellis.tracker(webTracker);
