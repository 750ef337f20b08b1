package studio.trellis.app.persona;

/**
 * What became of a hundred learners like a persona.
 *
 * @param complete how many of them complete the course
 * @param left how many leave for good before the end
 * @param minutes what half of them take at most, between what the quickest and the slowest tenth
 *     take
 * @param sessions how many sessions that is
 * @param truth share of skills truly known at the end, thousandths
 */
record Forecast(
    int complete, int left, int minutes, int quick, int slow, int sessions, int truth) {}
