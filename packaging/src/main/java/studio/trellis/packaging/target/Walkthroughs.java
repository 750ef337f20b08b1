package studio.trellis.packaging.target;

import java.util.List;

/** Walks for reviewers. They are made when a package wants them. */
public interface Walkthroughs {
  /** A walk for each persona, each with at most so many steps. */
  List<Walkthrough> of(int mostSteps);
}
