package studio.trellis.app.walk;

/**
 * One step of the path.
 *
 * @param number from 1
 * @param activity id of the activity it shows; empty: none
 * @param did what the learner did, in a few words
 * @param time when, or how long it took, in words
 * @param bad it went badly
 */
record PathLine(int number, String activity, String title, String did, String time, boolean bad) {}
