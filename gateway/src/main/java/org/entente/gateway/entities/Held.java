package org.entente.gateway.entities;

public enum Held {
  HELD,
  POSSIBLY,
  NOT
}
