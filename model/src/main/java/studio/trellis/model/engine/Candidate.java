package studio.trellis.model.engine;

/**
 * Something that may come next.
 *
 * @param target what would be offered: an activity, or the group that it lies in
 * @param cost the lower the better
 */
record Candidate(int target, int cost, Proposal proposal) {}
