package org.entente.platform.problem;

/**
 * One thing wrong with one field.
 *
 * @param field a path into the request, such as {@code evidence[0].exact}; parameters and headers
 *     by their names
 * @param detail what would be right, for a person
 */
public record FieldError(String field, String detail) {}
