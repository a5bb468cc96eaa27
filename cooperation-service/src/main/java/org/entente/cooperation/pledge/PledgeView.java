package org.entente.cooperation.pledge;

import org.entente.cooperation.record.RecordView;

/**
 * A pledge and what became of it.
 *
 * @param age how long ago it was made at the least, in days as ISO 8601 writes it ({@code P183D});
 *     {@code UNKNOWN} where no latest day is known
 */
record PledgeView(PledgeStatus status, String age, RecordView record) {}
