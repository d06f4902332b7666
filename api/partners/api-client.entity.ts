import { BlobType } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Row } from '../shared/index.ts';

/** Software that speaks for an organisation, by client credentials. */
@Entity({ tableName: 'api_client' })
export class ApiClient extends Row {
  /** The public name it signs in with. */
  @Property({ type: 'text' })
  clientId!: string;
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'uuid' })
  organisationId!: string;
  @Property({ type: 'text' })
  role!: 'PARTNER' | 'INTEGRATOR';
  @Property({ type: 'text', nullable: true })
  areaCode?: string | null;
  @Property({ type: 'text[]' })
  scopes: string[] = [];
  @Property({ type: 'text' })
  status!: 'ACTIVE' | 'DISABLED';
}

/** One secret of a client; only its hash is kept. Never deleted, so that the past can be told. */
@Entity({ tableName: 'api_client_secret' })
export class ApiClientSecret {
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'uuid' })
  apiClientId!: string;
  @Property({ type: BlobType })
  secretHash!: Buffer;
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'datetime', nullable: true })
  expiresAt?: Date | null;
  @Property({ type: 'datetime', nullable: true })
  revokedAt?: Date | null;

  opensAt(at: Date): boolean {
    return this.revokedAt == null && (this.expiresAt == null || this.expiresAt > at);
  }
}
