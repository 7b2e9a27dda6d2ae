package org.esg4j.index.crosswalk;

import java.util.List;
import org.esg4j.index.framework.Provision;

/** Finds the rows before that help with a provision. */
interface Sources {
  /** The rows that help, the nearest first. */
  List<Source> of(Provision provision);
}
