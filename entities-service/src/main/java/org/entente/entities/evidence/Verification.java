package org.entente.entities.evidence;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a quote stands in the revision it is of. Settled once. */
@Schema(name = "QuoteVerification")
enum Verification {
  UNVERIFIED,
  VERIFIED,
  NOT_FOUND
}
