package org.entente.platform.access;

/** The roles that a token can carry. */
public final class Roles {

  public static final String READER = "reader";
  public static final String CONTRIBUTOR = "contributor";
  public static final String CURATOR = "curator";
  public static final String PARTNER = "partner";
  public static final String ADMIN = "admin";

  /** A service of ours, calling with credentials of its own. */
  public static final String SERVICE = "service";

  private Roles() {}
}
