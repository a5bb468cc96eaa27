package org.entente.cooperation.figure;

/** How a number was said, and so what of value and bounds it can have. */
public enum Qualifier {
  EXACT(Value.REQUIRED, Bounds.NONE),
  ABOUT(Value.OPTIONAL, Bounds.OPTIONAL),
  MORE_THAN(Value.NONE, Bounds.LOWER_EXCLUSIVE),
  AT_LEAST(Value.NONE, Bounds.LOWER_INCLUSIVE),
  LESS_THAN(Value.NONE, Bounds.UPPER_EXCLUSIVE),
  UP_TO(Value.NONE, Bounds.UPPER_INCLUSIVE),
  /** "Thousands", "billions of dollars". */
  ORDER_OF_MAGNITUDE(Value.NONE, Bounds.OPTIONAL),
  SEVERAL(Value.NONE, Bounds.OPTIONAL),
  MAJORITY(Value.NONE, Bounds.OPTIONAL),
  /** "Numerous". */
  UNSPECIFIED(Value.NONE, Bounds.OPTIONAL),
  UNKNOWN(Value.NONE, Bounds.NONE),
  /** "Did not send any": the value is 0. */
  NONE(Value.ZERO, Bounds.NONE);

  enum Value {
    REQUIRED,
    OPTIONAL,
    ZERO,
    NONE
  }

  enum Bounds {
    NONE,
    OPTIONAL,
    LOWER_EXCLUSIVE,
    LOWER_INCLUSIVE,
    UPPER_EXCLUSIVE,
    UPPER_INCLUSIVE
  }

  final Value value;
  final Bounds bounds;

  Qualifier(Value value, Bounds bounds) {
    this.value = value;
    this.bounds = bounds;
  }
}
