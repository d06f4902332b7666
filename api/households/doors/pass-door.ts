import { registerEnumType } from 'type-graphql';
import type { PurposeCode } from '../../audit/index.ts';
import { type Action, roles } from '../../auth/index.ts';
import { Forbidden } from '../../errors.ts';
import { type Context, type Localised, reachPrefix } from '../../shared/index.ts';
import { allowedPurposes, type Door, doorAction, wantsReference } from './purposes.ts';

export const doorRefusal = {
  NO_RIGHT: 'NO_RIGHT',
  OUT_OF_REACH: 'OUT_OF_REACH',
  PURPOSE_NOT_ALLOWED: 'PURPOSE_NOT_ALLOWED',
  REFERENCE_REQUIRED: 'REFERENCE_REQUIRED',
  REFERENCE_INVALID: 'REFERENCE_INVALID',
} as const;
export type DoorRefusal = keyof typeof doorRefusal;

registerEnumType(doorRefusal, {
  name: 'DoorRefusal',
  description: 'Why a door to personal data stays closed.',
  valuesConfig: {
    NO_RIGHT: { description: 'None of your roles opens this door.' },
    OUT_OF_REACH: { description: 'Your role opens it, but not in this village.' },
    PURPOSE_NOT_ALLOWED: { description: 'Your role may not read this for that purpose.' },
    REFERENCE_REQUIRED: { description: 'This purpose wants the number of the case it serves.' },
    REFERENCE_INVALID: { description: 'The reference is longer than 200 characters or holds control characters.' },
  },
});

export const refusalWords: Readonly<Record<DoorRefusal, Localised>> = {
  NO_RIGHT: { id: 'Peran Anda tidak membuka data ini.', en: 'None of your roles opens this.' },
  OUT_OF_REACH: {
    id: 'Desa ini di luar wilayah peran tersebut.',
    en: 'This village is outside the area of that role.',
  },
  PURPOSE_NOT_ALLOWED: {
    id: 'Peran Anda tidak boleh membaca data ini untuk keperluan tersebut.',
    en: 'Your role may not read this for that purpose.',
  },
  REFERENCE_REQUIRED: {
    id: 'Keperluan ini memerlukan nomor rujukannya.',
    en: 'This purpose wants the number of the case it serves.',
  },
  REFERENCE_INVALID: {
    id: 'Nomor rujukan paling panjang 200 huruf, tanpa karakter kendali.',
    en: 'A reference has at most 200 characters and no control characters.',
  },
};

export interface DoorRequest {
  readonly purpose: PurposeCode;
  readonly reference?: string | null;
}

export type DoorPass = { readonly role: string } | { readonly refusal: DoorRefusal };

const holds = (role: string, action: Action) =>
  ((roles as Record<string, readonly Action[]>)[role] ?? []).includes(action);

const longestReference = 200;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const controls = /[\u0000-\u001f\u007f]/;

/**
 * Refuses a purpose for which the viewer passes nowhere, before anything is looked up: a refusal that only hits bring
 * would tell that there is one, without a row in the log.
 */
export function requirePass(ctx: Context, door: Door, request: DoorRequest): void {
  const passes = ctx.viewer.assignments.map(({ areaCode }) => passDoor(ctx, door, reachPrefix(areaCode), request));
  const refusals = passes.flatMap((pass) => ('refusal' in pass ? [pass.refusal] : []));
  if (refusals.length < passes.length) return;
  throw new Forbidden(refusalWords[refusals.find((reason) => reason !== 'NO_RIGHT') ?? 'NO_RIGHT']);
}

/** Whether the viewer may pass a door at a village for this purpose, and in which role; asks no database. */
export function passDoor({ viewer }: Context, door: Door, villageCode: string, request: DoorRequest): DoorPass {
  // The role alone is not enough: a token may be narrowed to less than its owner may do.
  const holders = viewer.may(doorAction[door])
    ? viewer.assignments.filter(({ role }) => holds(role, doorAction[door]))
    : [];
  if (holders.length === 0) return { refusal: 'NO_RIGHT' };
  const here = holders.filter(({ areaCode }) => villageCode.startsWith(reachPrefix(areaCode)));
  if (here.length === 0) return { refusal: 'OUT_OF_REACH' };
  const able = here.filter(({ role }) => allowedPurposes[door][role]?.includes(request.purpose));
  const [chosen] = able.filter(({ role }) => role === 'MANAGER').concat(able);
  if (!chosen) return { refusal: 'PURPOSE_NOT_ALLOWED' };
  const reference = request.reference?.trim() ?? '';
  if (reference === '' && wantsReference.has(request.purpose)) return { refusal: 'REFERENCE_REQUIRED' };
  if (reference.length > longestReference || controls.test(reference)) return { refusal: 'REFERENCE_INVALID' };
  return { role: chosen.role };
}
