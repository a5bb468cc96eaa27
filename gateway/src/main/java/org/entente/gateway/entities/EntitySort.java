package org.entente.gateway.entities;

import org.eclipse.microprofile.graphql.Description;

@Description("The order of entities.")
public enum EntitySort {
  @Description("By reception, the newest first.")
  NEWEST,
  @Description("By the name that they are shown with, without case and diacritics.")
  NAME
}
