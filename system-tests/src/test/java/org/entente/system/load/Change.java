package org.entente.system.load;

/** A state that an article came to. */
record Change(String article, long version) {}
