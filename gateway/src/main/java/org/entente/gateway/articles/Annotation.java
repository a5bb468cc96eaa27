package org.entente.gateway.articles;

public enum Annotation {
  PENDING,
  DONE,
  FAILED
}
