import { Refusal } from '../../errors.ts';
import type { Localised } from '../../shared/index.ts';
import type { CriteriaInput, CriteriaValueInput, MemberConditionInput } from './criteria.input.ts';

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const deepest = 12;

/**
 * Criteria as the contract writes them, in the form that `parseCriteria` checks.
 *
 * The compiled executor does not hold variables to `@oneOf`, so exactly one field is asked for here again.
 */
export function fromInput(input: CriteriaInput, path: Path = ['input', 'criteria'], depth = 1): object {
  if (depth > deepest)
    refuse('criteria.depth', path, { id: 'Kriteria bersusun terlalu dalam.', en: 'The criteria nest too deep.' });
  const [kind, node] = onlyField(input as Fields, path);
  const here = [...path, kind];
  const below = (child: unknown, at: Path) => fromInput(child as CriteriaInput, at, depth + 1);
  const { of, fact, operator, value, where, ...about } = withoutNulls(node as Fields);
  switch (kind) {
    case 'all':
    case 'any':
      return { ...about, [kind]: (of as unknown[]).map((child, index) => below(child, [...here, 'of', index])) };
    case 'not':
      return { ...about, not: below(of, [...here, 'of']) };
    case 'memberAny':
      return { ...about, fact: 'member.any', where: conditions(where, here) };
    case 'memberCount':
      return { ...about, fact: 'member.count', where: conditions(where, here), operator, ...operand(value, here) };
    case 'self':
      return { ...about, fact: `self.${fact}`, operator, ...operand(value, here) };
    default:
      return { ...about, fact, operator, ...operand(value, here) };
  }
}

const conditions = (where: unknown, path: Path) =>
  (where as MemberConditionInput[]).map(({ fact, operator, value }, index) => ({
    fact,
    operator,
    ...operand(value, [...path, 'where', index]),
  }));

function operand(value: unknown, path: Path): { value?: unknown } {
  if (value == null) return {};
  const [kind, given] = onlyField(value as CriteriaValueInput as Fields, [...path, 'value']);
  if (kind !== 'parameter') return { value: given };
  const { name, default: otherwise } = given as { name: string; default?: Fields | null };
  const fallback = otherwise == null ? {} : { default: onlyField(otherwise, [...path, 'value', 'parameter'])[1] };
  return { value: { param: name, ...fallback } };
}

/** Null inside `@oneOf` is as good as absent here; none or several are refused. */
function onlyField(node: Fields, path: Path): readonly [string, unknown] {
  const given = Object.entries(node).filter(([, value]) => value != null);
  if (given.length !== 1)
    refuse('criteria.one-of', path, {
      id: 'Isi tepat satu pilihan di sini.',
      en: 'Give exactly one of the choices here.',
    });
  return given[0]!;
}

const withoutNulls = (node: Fields): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(node)
      .filter(([, value]) => value != null)
      .map(([name, value]) => [name, name === 'label' ? { ...(value as object) } : value]),
  );

function refuse(rule: string, path: Path, reason: Localised): never {
  throw new Refusal('VALIDATION', rule, reason, path.map(String));
}
