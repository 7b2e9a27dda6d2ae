package org.esg4j.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import org.esg4j.Copies;
import org.junit.jupiter.api.Test;

/** A counter grows with groups and not with people, and may be put away in between. */
class CounterMemoryTest {
  private static final WorkforcePlan PLAN =
      WorkforcePlan.over(ByHand.YEAR)
          .by(PersonAxis.GENDER, PersonAxis.LEVEL)
          .measuring(PersonMeasures.HIRES, PersonMeasures.LEAVERS, PersonMeasures.TRAINING_HOURS);

  private static int size(WorkforceCounter counter) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(counter);
    }
    return bytes.size();
  }

  @Test
  void aHundredTimesThePeopleTakeTheSameMemory() throws IOException {
    List<Person> people = MadeUpPeople.of(7, 300);
    WorkforceCounter counter = PLAN.counter();
    people.forEach(counter::add);
    int once = size(counter);
    for (int time = 1; time < 100; time++) {
      people.forEach(counter::add);
    }
    assertThat(counter.totals().failures()).isEmpty();
    assertThat(size(counter)).isEqualTo(once);
  }

  @Test
  void aCounterThatIsPutAwayGoesOnAsIfNothingWere() {
    List<Person> people = MadeUpPeople.of(8, 300);
    WorkforceCounter whole = PLAN.counter();
    people.forEach(whole::add);
    WorkforceCounter first = PLAN.counter();
    people.subList(0, 120).forEach(first::add);
    WorkforceCounter goneOn = Copies.serialized(first);
    people.subList(120, 300).forEach(goneOn::add);
    assertThat(goneOn.totals()).isEqualTo(whole.totals());
    assertThat(people.parallelStream().collect(PLAN.collector())).isEqualTo(whole.totals());
  }
}
