package org.entente.local;

/** How one service reaches its database. */
public record Database(String jdbcUrl, String user, String password) {

  @Override
  public String toString() {
    return jdbcUrl;
  }
}
