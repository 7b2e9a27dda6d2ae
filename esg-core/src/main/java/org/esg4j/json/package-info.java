/**
 * Guarded JSON: the one door through which text from outside enters esg4j, and leaves it.
 *
 * <pre>{@code
 * JsonObject root = JsonDocument.read("{\"year\": 2024, \"scope2\": \"757.08\"}", "figures.json");
 * root.integer("year");   // 2024
 * root.decimal("scope2"); // 757.08
 * }</pre>
 *
 * <p>{@link org.esg4j.json.JsonDocument} reads a document into {@link org.esg4j.json.JsonObject},
 * whose every access either gives the value that was asked for or fails with a {@link
 * org.esg4j.json.JsonException} that names the document, the place as an RFC 6901 pointer, what was
 * expected and what was found. {@link org.esg4j.json.JsonWriter} writes documents whose bytes
 * depend on nothing but their content.
 *
 * <p>Numbers are decimal text in quotes, as everywhere in esg4j's files; JSON numbers are accepted
 * for whole numbers such as a year. Nothing is ever a {@code double}. Hostile input (deep nesting,
 * endless strings, a number like 1E+999999999, doubled names) is refused while it streams in.
 *
 * <p>This room knows nothing of facts, factors or frameworks: only JSON may enter.
 */
@NullMarked
package org.esg4j.json;

import org.jspecify.annotations.NullMarked;
