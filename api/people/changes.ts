/** What an update really changes, before and after, as the audit keeps it. */
export function changesIn<Values extends object>(row: Values, values: Partial<Values>) {
  const names = (Object.keys(values) as (keyof Values)[]).filter(
    (name) => JSON.stringify(row[name] ?? null) !== JSON.stringify(values[name] ?? null),
  );
  const pick = (from: Partial<Values>) =>
    Object.fromEntries(names.map((name) => [name, from[name] ?? null])) as Partial<Values>;
  return { before: pick(row), after: pick(values) };
}
