/**
 * How a record comes in: checked, its quotes verified, its parties looked up, then kept as a
 * proposal.
 */
@NullMarked
package org.entente.cooperation.proposal;

import org.jspecify.annotations.NullMarked;
