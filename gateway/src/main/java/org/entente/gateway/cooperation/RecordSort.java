package org.entente.gateway.cooperation;

import org.eclipse.microprofile.graphql.Description;

@Description("The order of records.")
public enum RecordSort {
  @Description("By reception, the newest first.")
  NEWEST,
  @Description("By the latest day that each can have been, the latest first and undated ones last.")
  DATE
}
