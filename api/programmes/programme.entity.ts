import { OptionalProps } from '@mikro-orm/core';
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { ProgrammeStatus } from './programme.lifecycle.ts';

/** Help on offer: whose it is, whom it serves, from when. What it gives and asks are rows of their own. */
@Entity({ tableName: 'programme' })
export class Programme {
  [OptionalProps]?: 'status' | 'areaCode' | 'confidence' | 'version' | 'createdAt' | 'updatedAt';
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'text' })
  code!: string;
  @Property({ type: 'text', fieldName: 'name_id' })
  nameId!: string;
  @Property({ type: 'text', fieldName: 'name_en' })
  nameEn!: string;
  @Property({ type: 'text', nullable: true, fieldName: 'description_id' })
  descriptionId?: string | null;
  @Property({ type: 'text', nullable: true, fieldName: 'description_en' })
  descriptionEn?: string | null;
  @Property({ type: 'uuid', nullable: true })
  ownerOrganisationId?: string | null;
  @Property({ type: 'text' })
  ownerLabel!: string;
  @Property({ type: 'text' })
  level!: string;
  @Property({ type: 'text' })
  fundingSource!: string;
  @Property({ type: 'text' })
  unit!: string;
  @Property({ type: 'text', nullable: true })
  cadence?: string | null;
  @Property({ type: 'text', nullable: true })
  sector?: string | null;
  @Property({ type: 'text' })
  areaCode = 'ID';
  @Property({ type: 'text', nullable: true })
  legalBasis?: string | null;
  @Property({ type: 'date', nullable: true })
  validFrom?: string | null;
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
  @Property({ type: 'text' })
  status: ProgrammeStatus = 'DRAFT';
  @Property({ type: 'text' })
  confidence = 'ESTIMATE';
  @Property({ type: 'integer' })
  version = 1;
  @Property({ type: 'datetime' })
  createdAt: Date = new Date();
  @Property({ type: 'datetime' })
  updatedAt: Date = new Date();

  /** Marks a change: the next writer must have seen it. */
  touch(at: Date): void {
    this.version += 1;
    this.updatedAt = at;
  }
}

@Entity({ tableName: 'programme_benefit' })
export class ProgrammeBenefit {
  [OptionalProps]?: 'position';
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'uuid' })
  programmeId!: string;
  @Property({ type: 'text' })
  component!: string;
  @Property({ type: 'text', fieldName: 'label_id' })
  labelId!: string;
  @Property({ type: 'text', fieldName: 'label_en' })
  labelEn!: string;
  @Property({ type: 'bigint', nullable: true })
  amount?: number | null;
  @Property({ type: 'bigint', nullable: true })
  maximumAmount?: number | null;
  @Property({ type: 'text', nullable: true })
  per?: string | null;
  @Property({ type: 'text', nullable: true })
  inKind?: string | null;
  @Property({ type: 'smallint' })
  position = 0;
}

/** Who qualifies, as one numbered version of a typed tree; at most one is active at a time. */
@Entity({ tableName: 'programme_criteria' })
export class ProgrammeCriteria {
  [OptionalProps]?: 'status' | 'version';
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'uuid' })
  programmeId!: string;
  @Property({ type: 'integer' })
  number!: number;
  @Property({ type: 'text' })
  label!: string;
  @Property({ type: 'json' })
  tree!: unknown;
  @Property({ type: 'text' })
  status: 'DRAFT' | 'ACTIVE' | 'SUPERSEDED' = 'DRAFT';
  @Property({ type: 'date', nullable: true })
  effectiveFrom?: string | null;
  @Property({ type: 'date', nullable: true })
  effectiveTo?: string | null;
  @Property({ type: 'integer' })
  version = 1;
}

/** How many places a programme has in an area and period. */
@Entity({ tableName: 'programme_quota' })
export class ProgrammeQuota {
  [OptionalProps]?: 'taken' | 'version';
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'uuid' })
  programmeId!: string;
  @Property({ type: 'text' })
  areaCode!: string;
  @Property({ type: 'text' })
  period!: string;
  @Property({ type: 'integer' })
  places!: number;
  @Property({ type: 'integer' })
  taken = 0;
  @Property({ type: 'integer' })
  version = 1;
}
