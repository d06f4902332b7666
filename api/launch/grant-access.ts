import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ClientBase } from 'pg';
import { recordAct } from '../audit/index.ts';
import { hashPassword, secretHash } from '../auth/index.ts';
import { type Localised, newId } from '../shared/index.ts';
import { diskComplaint } from './complaint.ts';
import { administrator, baznas, demoPeople, type Person, type Place, puskesos } from './first-people.ts';
import { typablePassword } from './typable-password.ts';

/** Something freshly made that only its owner may know. */
export interface Credential {
  readonly for: Localised;
  readonly name: string;
  readonly secret: string;
  readonly kind: 'PERSON' | 'CLIENT';
}

/**
 * Lets the first people in: the administrator, and with demo data one person of each kind, a partner under an
 * agreement, and a village portal. Every secret is random; `file` keeps them for whoever may read the data folder.
 */
export async function grantAccess(owner: ClientBase, { demo, file }: { demo: boolean; file: string }) {
  await owner.query('begin');
  try {
    const access = new FirstAccess(owner);
    for (const person of demo ? demoPeople : [administrator]) await access.admitPerson(person);
    if (demo) {
      const client = { clientId: 'baznas-lingga', role: 'PARTNER', at: baznas } as const;
      await access.admitClient({ ...client, for: { id: 'Mitra Baznas', en: 'Partner Baznas' } });
      await access.agreeWith(baznas);
      const portal = { clientId: 'portal-merawang', role: 'INTEGRATOR', at: puskesos } as const;
      await access.admitClient({ ...portal, for: { id: 'Portal desa', en: 'Village portal' } });
    }
    await access.record();
    keep(file, access.credentials);
    await owner.query('commit');
    return access.credentials;
  } catch (error) {
    await owner.query('rollback');
    throw diskComplaint(error, dirname(file));
  }
}

class FirstAccess {
  readonly credentials: Credential[] = [];
  readonly #organisations = new Map<Place, string>();

  constructor(private readonly owner: ClientBase) {}

  async admitPerson({ username, role, at, for: whom }: Person): Promise<void> {
    const id = newId();
    const password = typablePassword();
    await this.owner.query('insert into user_account (id, username, name, password_hash) values ($1, $2, $3, $4)', [
      id,
      username,
      whom.id,
      await hashPassword(password),
    ]);
    await this.owner.query(
      `insert into assignment (id, user_id, role, organisation_id, area_code, programme_ids, valid_from)
       values ($1, $2, $3, $4, $5, ${at === baznas ? programmesOfBaznas : `'{}'`}, current_date)`,
      [newId(), id, role, await this.#organisation(at), at.area],
    );
    this.credentials.push({ kind: 'PERSON', for: whom, name: username, secret: password });
  }

  async admitClient(client: { clientId: string; role: 'PARTNER' | 'INTEGRATOR'; at: Place; for: Localised }) {
    const id = newId();
    const secret = randomBytes(32).toString('base64url');
    await this.owner.query(
      'insert into api_client (id, client_id, name, organisation_id, role, area_code) values ($1, $2, $3, $4, $5, $6)',
      [id, client.clientId, client.for.id, await this.#organisation(client.at), client.role, client.at.area],
    );
    await this.owner.query('insert into api_client_secret (id, api_client_id, secret_hash) values ($1, $2, $3)', [
      newId(),
      id,
      secretHash(secret),
    ]);
    this.credentials.push({ kind: 'CLIENT', for: client.for, name: client.clientId, secret });
  }

  async agreeWith(partner: Place): Promise<void> {
    await this.owner.query(
      `insert into data_sharing_agreement (id, number, organisation_id, purposes, programme_ids, area_codes,
         field_classes, valid_from, valid_to, daily_budget, pseudonym_salt)
       values ($1, 'PKS/CONTOH/1', $2, '{PROGRAMME_TARGETING,REFERRAL_REVIEW}', ${programmesOfBaznas}, $3, '{GENERAL}',
         current_date, current_date + 365, 10000, $4)`,
      [newId(), await this.#organisation(partner), [partner.area], randomBytes(32)],
    );
  }

  async record(): Promise<void> {
    const to = this.credentials.map(({ name }) => name);
    await recordAct(this.owner, 'installation.access-granted', { kind: 'Installation' }, { kind: 'SYSTEM' }, { to });
  }

  async #organisation(place: Place): Promise<string> {
    const known = this.#organisations.get(place);
    if (known) return known;
    const id = newId();
    await this.owner.query('insert into organisation (id, kind, name, area_code) values ($1, $2, $3, $4)', [
      id,
      place.kind,
      place.name,
      place.area,
    ]);
    this.#organisations.set(place, id);
    return id;
  }
}

const programmesOfBaznas = `array(select id from programme where level = 'BAZNAS')`;

function keep(file: string, credentials: readonly Credential[]): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o711 });
  const lines = credentials.map(({ for: whom, name, secret }) => `${name}\t${secret}\t${whom.id} / ${whom.en}`);
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
}
