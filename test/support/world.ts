import { afterAll, beforeAll } from '@jest/globals';
import type pg from 'pg';
import type { Role } from '../../api/auth/index.ts';
import { createServer, type Server, type ServerSettings } from '../../api/server.ts';
import { newId } from '../../api/shared/index.ts';
import { cloneTemplate, connectTo, type OwnDatabase } from './cluster.ts';
import { Given } from './given.ts';
import { cookieKeys, issueToken, publicUrl, signing, vaultKeys } from './keys.ts';
import { Visitor } from './visitor.ts';

// One address and a few people play everybody here, on a machine that others use too; test/http proves the usual limits.
const manyCallers = { lag: 0, requestsPerMinute: 1e6, costPerMinute: 1e7, strangerCostPerMinute: 1e6 };

/** A whole running service over a database of its own, and the ways to fill and use it. */
export class World {
  constructor(private readonly settings: Partial<ServerSettings> = {}) {}

  server!: Server;
  given!: Given;
  /** Connection of the database owner, who sees everything; for setting up and for looking behind the service's back. */
  owner!: pg.Client;
  database!: OwnDatabase;
  #ahead = 0;

  async open(database?: OwnDatabase): Promise<void> {
    this.database = database ?? (await cloneTemplate());
    this.owner = await connectTo(this.database.ownerUrl);
    this.given = new Given(this.owner);
    this.server = await createServer({
      databaseUrl: this.database.serviceUrl,
      poolSize: 6,
      publicUrl,
      signing,
      cookieKeys,
      vaultKeys,
      timeLimit: 10_000,
      limits: manyCallers,
      logLevel: process.env.LOG_LEVEL ?? 'fatal',
      now: () => new Date(Date.now() + this.#ahead),
      ...this.settings,
    });
  }

  async close(): Promise<void> {
    await this.server?.close();
    await this.owner?.end();
    await this.database?.drop();
  }

  /** Lets time pass for the service, without waiting. */
  pass(seconds: number): void {
    this.#ahead += seconds * 1000;
  }

  /** Somebody without a token. */
  stranger(): Visitor {
    return new Visitor(this.server, undefined);
  }

  /** Somebody with this role in this area, signed in through the console. */
  async signIn(
    role: Role,
    where: { area?: string; organisationId?: string; programmeIds?: string[] } = {},
  ): Promise<Visitor> {
    const areaCode = where.area ?? 'ID';
    const organisationId = where.organisationId ?? (await this.given.organisation({ areaCode })).id;
    const userId = newId();
    await this.owner.query('insert into user_account (id, username, name) values ($1, $2, $3)', [
      userId,
      `${role.toLowerCase()}-${userId}`,
      `${role} of ${areaCode}`,
    ]);
    await this.#insertAssignment(userId, role, organisationId, areaCode, where.programmeIds ?? []);
    return new Visitor(this.server, await issueToken({ sub: userId, clientId: 'console' }), userId);
  }

  /** One more role for somebody, in another area. */
  async assign({ id }: Visitor, role: Role, areaCode: string): Promise<void> {
    const organisation = await this.given.organisation({ areaCode });
    await this.#insertAssignment(id as string, role, organisation.id, areaCode, []);
    this.server.viewers.forget();
  }

  async #insertAssignment(
    userId: string,
    role: Role,
    organisationId: string,
    areaCode: string,
    programmeIds: string[],
  ) {
    await this.owner.query(
      `insert into assignment (id, user_id, role, organisation_id, area_code, programme_ids, valid_from)
       values ($1, $2, $3, $4, $5, $6, current_date - 30)`,
      [newId(), userId, role, organisationId, areaCode, programmeIds],
    );
  }

  /** An API client of this organisation, signed in by client credentials. */
  async signInClient(
    role: 'PARTNER' | 'INTEGRATOR',
    where: { organisationId: string; area?: string },
  ): Promise<Visitor> {
    const id = newId();
    const clientId = `client-${id}`;
    await this.owner.query(
      'insert into api_client (id, client_id, name, organisation_id, role, area_code) values ($1, $2, $3, $4, $5, $6)',
      [id, clientId, clientId, where.organisationId, role, where.area ?? null],
    );
    return new Visitor(this.server, await issueToken({ sub: clientId, clientId }), id);
  }
}

/** One world per test file. */
export function ownWorld(settings?: Partial<ServerSettings>): World {
  const world = new World(settings);
  beforeAll(() => world.open());
  afterAll(() => world.close());
  return world;
}
