package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of act a record is about.")
public enum RecordKind {
  MEETING,
  CONFERENCE,
  VISIT,
  CALL,
  ATTENDANCE,
  @Description("Somebody who was expected did not take part.")
  ABSENCE,
  OFFER,
  PLEDGE,
  AGREEMENT,
  @Description("A memorandum of understanding.")
  MOU,
  TREATY_ACTION,
  @Description("A joint text.")
  DECLARATION,
  JOINT_TASK_FORCE,
  JOINT_OPERATION,
  INFORMATION_SHARING,
  DEPLOYMENT,
  CAPACITY_BUILDING,
  VICTIM_ASSISTANCE,
  RESCUE,
  RAID,
  ARREST,
  @Description("Foreigners are expelled.")
  DEPORTATION,
  @Description("Persons are brought home.")
  REPATRIATION,
  @Description("A suspect is handed over by legal procedure.")
  EXTRADITION,
  INVESTIGATION,
  PROSECUTION,
  CONVICTION,
  ASSET_SEIZURE,
  @Description("Power, network or fuel is cut.")
  SERVICE_CUTOFF,
  @Description("Harm to somebody; no act between the parties.")
  INCIDENT,
  ARMED_CLASH,
  SANCTION,
  TRADE_SUSPENSION,
  BORDER_CLOSURE,
  TRAVEL_ADVISORY,
  @Description("A wrong is alleged.")
  ACCUSATION,
  @Description("Disapproval without an allegation.")
  CRITICISM,
  DENIAL,
  REQUEST,
  REFUSAL,
  THREAT,
  PRAISE,
  STATEMENT,
  @Description("Something is asserted about the world, without naming a wrongdoer.")
  CLAIM,
  @Description("How cooperation goes, as one side says it.")
  COOPERATION_STATUS,
  @Description("A figure about the problem.")
  ESTIMATE,
  @Description("Information is withheld or not yet given.")
  NON_DISCLOSURE
}
