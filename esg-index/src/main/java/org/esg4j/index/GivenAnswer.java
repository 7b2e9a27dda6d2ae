package org.esg4j.index;

import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import org.esg4j.index.framework.Answer;

/**
 * What a reporter says of a provision that is not disclosed in full.
 *
 * @param answer what sort of answer it is
 * @param ground the id of the relief or of the reason for omission; empty for other answers
 * @param text the reason or the statement, in the reporter's words
 */
public record GivenAnswer(Answer answer, String ground, String text) implements Serializable {
  @Serial private static final long serialVersionUID = 1L;

  /**
   * Checks that all parts are there.
   *
   * @param answer what sort of answer it is
   * @param ground the id of the relief or of the reason for omission; empty for other answers
   * @param text the reason or the statement, in the reporter's words
   */
  public GivenAnswer {
    Objects.requireNonNull(answer, "answer");
    Objects.requireNonNull(ground, "ground");
    Objects.requireNonNull(text, "text");
  }
}
