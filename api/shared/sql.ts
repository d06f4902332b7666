import { createHash } from 'node:crypto';

const names = new Map<string, string>();

/** A short, stable name for a statement's text, so that PostgreSQL plans it once per connection. */
export function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

const plannedOnce = new Set<string>();

/**
 * Marks a statement whose best plan is the same whatever its values: PostgreSQL then plans it once per connection.
 *
 * Left to itself it plans a walk through an index anew each time, because it cannot guess how short the walk will be;
 * for a page that takes longer than the walk.
 */
export function planOnce(text: string): string {
  plannedOnce.add(text);
  return text;
}

const plainReads = new Set<string>();

/** Marks a statement that is planned once and changes and logs nothing: nobody need wait for its transaction to end. */
export function plainRead(text: string): string {
  plainReads.add(text);
  return planOnce(text);
}

export const isPlainRead = (text: string): boolean => plainReads.has(text);

export const isPlannedOnce = (text: string): boolean => plannedOnce.has(text);

/** A literal for the few places where settings must travel in one message with `begin`. */
export const literal = (value: string): string => `'${value.replaceAll("'", "''").replaceAll('\0', '')}'`;

/** `set_config` calls for one transaction, to be sent with `begin` in one message. */
export function localSettings(settings: Readonly<Record<string, string>>): string {
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config(${literal(name)}, ${literal(value)}, true)`,
  );
  return `select ${calls.join(', ')}`;
}
