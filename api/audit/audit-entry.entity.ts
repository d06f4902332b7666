import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** One act that changed something; written in the act's own transaction and never touched again. */
@Entity({ tableName: 'audit_entry' })
export class AuditEntry {
  [OptionalProps]?: 'seq';
  @PrimaryKey({ type: 'bigint', autoincrement: true })
  seq!: string;
  @Property({ type: 'text' })
  act!: string;
  @Property({ type: 'text' })
  subjectKind!: string;
  @Property({ type: 'uuid', nullable: true })
  subjectId?: string;
  @Property({ type: 'text', nullable: true })
  areaCode?: string;
  @Property({ type: 'text' })
  actorKind!: 'USER' | 'CLIENT' | 'SYSTEM';
  @Property({ type: 'uuid', nullable: true })
  actorId?: string;
  @Property({ type: 'text', nullable: true })
  clientId?: string;
  @Property({ type: 'text', nullable: true })
  role?: string;
  @Property({ type: 'text', nullable: true })
  requestId?: string;
  @Property({ type: 'json' })
  facts: Record<string, unknown> = {};
}
