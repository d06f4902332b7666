import type pg from 'pg';
import { hashPassword } from '../../api/auth/index.ts';
import { newId } from '../../api/shared/index.ts';
import { vault } from './keys.ts';

export interface MemberGiven {
  relation?: number;
  sex?: number;
  birthDate?: string;
  name?: string;
  nik?: string;
  [column: string]: unknown;
}

export interface HouseholdGiven {
  village?: string;
  decile?: number | null;
  registry?: string | null;
  kk?: string;
  members?: MemberGiven[];
  housing?: Record<string, unknown>;
  assets?: Record<string, unknown>;
  enrolments?: string[];
  [column: string]: unknown;
}

let serial = 0;

/** Rows that a story starts from, written behind the service's back by the database owner. */
export class Given {
  constructor(private readonly owner: pg.Client) {}

  async organisation(
    values: { kind?: string; name?: string; areaCode?: string } = {},
  ): Promise<{ id: string; name: string }> {
    const id = newId();
    const name = values.name ?? `Organisation ${id}`;
    await this.#insert('organisation', {
      id,
      kind: values.kind ?? 'REGENCY_AGENCY',
      name,
      area_code: values.areaCode ?? 'ID',
    });
    return { id, name };
  }

  /** Somebody who can sign in through the page. */
  async account(
    values: { username?: string; password?: string; status?: string; role?: string; area?: string } = {},
  ): Promise<{ id: string; username: string; password: string }> {
    const id = newId();
    const username = values.username ?? `user-${id}`;
    const password = values.password ?? `rahasia ${id}`;
    await this.#insert('user_account', {
      id,
      username,
      name: `Name of ${username}`,
      password_hash: await hashPassword(password),
      status: values.status ?? 'ACTIVE',
    });
    await this.#insert('assignment', {
      id: newId(),
      user_id: id,
      role: values.role ?? 'FACILITATOR',
      organisation_id: (await this.organisation()).id,
      area_code: values.area ?? '21.04.02.2008',
      valid_from: '2026-01-01',
    });
    return { id, username, password };
  }

  async agreement(values: {
    organisationId: string;
    areaCodes?: string[];
    programmeIds?: string[];
    purposes?: string[];
    fieldClasses?: string[];
    validFrom?: string;
    validTo?: string;
    dailyBudget?: number;
  }): Promise<{ id: string }> {
    const id = newId();
    await this.#insert('data_sharing_agreement', {
      id,
      number: `PKS-${id}`,
      organisation_id: values.organisationId,
      purposes: values.purposes ?? ['PROGRAMME_TARGETING'],
      programme_ids: values.programmeIds ?? [],
      area_codes: values.areaCodes ?? ['21.04'],
      field_classes: values.fieldClasses ?? ['GENERAL'],
      valid_from: values.validFrom ?? '2026-01-01',
      valid_to: values.validTo ?? '2099-12-31',
      daily_budget: values.dailyBudget ?? 10_000,
      pseudonym_salt: Buffer.alloc(16, serial++),
    });
    return { id };
  }

  /** A household with its members (one head unless said otherwise), housing, assets and enrolments. */
  async household(values: HouseholdGiven = {}): Promise<{ id: string; memberIds: string[] }> {
    const { village = '21.04.02.2008', members = [{}], housing, assets, enrolments = [], kk, ...columns } = values;
    const id = newId();
    const today = new Date().toISOString().slice(0, 10);
    await this.#insert('household', {
      id,
      village_code: village,
      member_count: members.length,
      registry: 'DTSEN',
      decile: 2,
      decile_period: '2026Q3',
      decile_as_of: today,
      observed_at: today,
      kk_masked: kk ? `${kk.slice(0, 4)}********${kk.slice(-4)}` : null,
      ...columns,
    });
    await this.#insert('household_identity', {
      household_id: id,
      village_code: village,
      address: 'Jalan Contoh 1',
      rt: '001',
      rw: '002',
      phone: '081200000000',
      ...this.#sealed('kk', kk),
    });
    const memberIds: string[] = [];
    for (const [index, member] of members.entries()) memberIds.push(await this.person(id, village, index, member));
    if (housing)
      await this.#insert('housing_condition', {
        household_id: id,
        village_code: village,
        observed_at: today,
        ...housing,
      });
    if (assets)
      await this.#insert('asset_ownership', { household_id: id, village_code: village, observed_at: today, ...assets });
    for (const code of enrolments)
      await this.#insert('enrolment', {
        id: newId(),
        household_id: id,
        village_code: village,
        programme_code: code,
        status: 'ACTIVE',
        source: 'SIKS_NG',
      });
    return { id, memberIds };
  }

  private async person(householdId: string, village: string, index: number, member: MemberGiven): Promise<string> {
    const {
      relation = index === 0 ? 1 : 3,
      sex = 1,
      birthDate = '1980-05-17',
      name = `Warga ${serial++}`,
      nik,
      ...columns
    } = member;
    const id = newId();
    await this.#insert('person', {
      id,
      household_id: householdId,
      village_code: village,
      name_masked: name.replace(/(\S)\S*/g, '$1***'),
      nik_masked: nik ? `${nik.slice(0, 4)}********${nik.slice(-4)}` : null,
      relation,
      sex,
      birth_date: birthDate,
      identity_match: 'MATCH',
      observed_at: new Date().toISOString().slice(0, 10),
      ...columns,
    });
    await this.#insert('person_identity', { person_id: id, village_code: village, name, ...this.#sealed('nik', nik) });
    return id;
  }

  #sealed(kind: 'nik' | 'kk', number: string | undefined): Record<string, unknown> {
    if (!number) return {};
    const { cipher, keyId } = vault.seal(number);
    return { [`${kind}_cipher`]: cipher, [`${kind}_key_id`]: keyId, [`${kind}_index`]: vault.index(kind, number) };
  }

  async #insert(table: string, row: Record<string, unknown>): Promise<void> {
    const columns = Object.keys(row);
    const places = columns.map((_, index) => `$${index + 1}`);
    await this.owner.query(
      `insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`,
      Object.values(row),
    );
  }
}
