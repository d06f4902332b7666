import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const datePattern = /^\d{4}-\d{2}-\d{2}$/;
const areaPattern = /^(ID|\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?)$/;
const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });
};

function text(name: string, description: string, specifiedByURL: string | undefined, parse: (raw: string) => string) {
  const read = (raw: unknown): string => (typeof raw === 'string' ? parse(raw) : refuse(`${name} wants a string.`));
  return new GraphQLScalarType<string, unknown>({
    name,
    description,
    specifiedByURL,
    serialize: (value) => (value instanceof Date ? value.toISOString() : value),
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : undefined),
  });
}

/** Whether the calendar has this day (no 30 February). */
export function isCalendarDate(raw: string): boolean {
  if (!datePattern.test(raw)) return false;
  const parsed = new Date(`${raw}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(raw);
}

export const DateScalar = text('Date', 'A calendar day, `YYYY-MM-DD`, without time zone.', undefined, (raw) =>
  isCalendarDate(raw) ? raw : refuse('Date wants an existing day as YYYY-MM-DD.'),
);

export const DateTimeScalar = text(
  'DateTime',
  'A moment, ISO 8601 with time zone, for example `2026-11-24T08:30:00Z`.',
  'https://scalars.graphql.org/andimarek/date-time.html',
  (raw) =>
    instantPattern.test(raw) && !Number.isNaN(Date.parse(raw)) && isCalendarDate(raw.slice(0, 10))
      ? raw
      : refuse('DateTime wants an ISO 8601 moment with time zone.'),
);

export const AreaCodeScalar = text(
  'AreaCode',
  'A Kemendagri area code: `21` province, `21.04` regency, `21.04.02` district, `21.04.02.2008` village, `ID` the nation.',
  undefined,
  (raw) => (areaPattern.test(raw) ? raw : refuse('AreaCode wants a code such as 21.04.02.2008, or ID.')),
);

const readRupiah = (raw: unknown): number =>
  typeof raw === 'number' && Number.isSafeInteger(raw) ? raw : (refuse('Rupiah wants a whole number.') as never);

export const RupiahScalar = new GraphQLScalarType<number, number>({
  name: 'Rupiah',
  description: 'Whole rupiah as a JSON number; totals may exceed 32 bits but stay within 2^53.',
  serialize: (value) => Number(value),
  parseValue: readRupiah,
  parseLiteral: (node) => readRupiah(node.kind === Kind.INT ? Number(node.value) : undefined),
});
