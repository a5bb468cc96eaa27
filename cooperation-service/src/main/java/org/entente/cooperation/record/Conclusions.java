package org.entente.cooperation.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.entente.cooperation.code.CodeTable;
import org.entente.cooperation.code.Codes;
import org.entente.cooperation.code.TableCode;
import org.entente.cooperation.dyad.Months;
import org.entente.cooperation.party.Side;

/**
 * What follows from a record by rule: its codes, and what it adds to the months of its dyad. In the
 * transaction that changes it.
 */
@ApplicationScoped
public class Conclusions {

  private final Codes codes;
  private final Months months;

  Conclusions(Codes codes, Months months) {
    this.codes = codes;
    this.months = months;
  }

  /**
   * Draws them anew.
   *
   * @param sides its parties; as long as it is not known who all of them are there is no code
   * @return whether it is coded otherwise than before
   */
  public boolean draw(CooperationRecord record, List<Side> sides) {
    var table = CodeTable.get();
    List<TableCode> coded =
        sides.stream().allMatch(Side::resolved) ? table.codes(record.act(sides)) : List.of();
    var changed = codes.derive(record.id(), coded);
    record.codedBy(table.version(), coded);
    count(record);
    return changed;
  }

  /** Counts it as it was decided on. */
  public void count(CooperationRecord record) {
    months.count(record.id());
  }
}
