package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("What sort of act a record is about.")
public enum RecordKind {
  @Description("Officials of several sides meet.")
  MEETING,
  @Description("Many meet at one host's.")
  CONFERENCE,
  @Description("One side goes to the other.")
  VISIT,
  @Description("Sides talk from afar.")
  CALL,
  @Description("Somebody takes part.")
  ATTENDANCE,
  @Description("Somebody who was expected did not take part.")
  ABSENCE,
  @Description("A side says that it is ready to.")
  OFFER,
  @Description("A side says that it will.")
  PLEDGE,
  @Description("Sides agree to act, without a named text.")
  AGREEMENT,
  @Description("A memorandum of understanding.")
  MOU,
  @Description("A treaty is signed, ratified or joined.")
  TREATY_ACTION,
  @Description("A joint text.")
  DECLARATION,
  @Description("Several states have a standing team.")
  JOINT_TASK_FORCE,
  @Description("Police of several states act together.")
  JOINT_OPERATION,
  @Description("Names, evidence or intelligence change hands.")
  INFORMATION_SHARING,
  @Description("Staff are sent to the other side.")
  DEPLOYMENT,
  @Description("Training, equipment or money is given.")
  CAPACITY_BUILDING,
  @Description("Victims are helped.")
  VICTIM_ASSISTANCE,
  @Description("Persons are freed.")
  RESCUE,
  @Description("A place is searched.")
  RAID,
  @Description("Persons are detained.")
  ARREST,
  @Description("Foreigners are expelled.")
  DEPORTATION,
  @Description("Persons are brought home.")
  REPATRIATION,
  @Description("A suspect is handed over by legal procedure.")
  EXTRADITION,
  @Description("An authority looks into something.")
  INVESTIGATION,
  @Description("Charges are brought.")
  PROSECUTION,
  @Description("A court finds somebody guilty.")
  CONVICTION,
  @Description("Assets are taken or frozen.")
  ASSET_SEIZURE,
  @Description("Power, network or fuel is cut.")
  SERVICE_CUTOFF,
  @Description("Harm to somebody; no act between the parties.")
  INCIDENT,
  @Description("Forces fight.")
  ARMED_CLASH,
  @Description("An authority lists or bars somebody.")
  SANCTION,
  @Description("Goods are stopped.")
  TRADE_SUSPENSION,
  @Description("Crossings are shut.")
  BORDER_CLOSURE,
  @Description("A state warns its own people, or bars them from going.")
  TRAVEL_ADVISORY,
  @Description("Somebody is said to have done wrong.")
  ACCUSATION,
  @Description("Disapproval without an allegation.")
  CRITICISM,
  @Description("Somebody says that it is not so.")
  DENIAL,
  @Description("A side asks for something.")
  REQUEST,
  @Description("A side says that it will not.")
  REFUSAL,
  @Description("A side says that it will do harm.")
  THREAT,
  @Description("A side approves of another.")
  PRAISE,
  @Description("A side says what it thinks.")
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
