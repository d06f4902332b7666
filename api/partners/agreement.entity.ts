import { BlobType } from '@mikro-orm/core';
import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Row } from '../shared/index.ts';
import type { AgreementStatus } from './agreement.lifecycle.ts';

/** What a partner may learn, for which purposes, programmes and areas, until when. Without one it learns nothing. */
@Entity({ tableName: 'data_sharing_agreement' })
export class DataSharingAgreement extends Row {
  @Property({ type: 'text' })
  number!: string;
  @Property({ type: 'uuid' })
  organisationId!: string;
  @Property({ type: 'text[]' })
  purposes!: string[];
  @Property({ type: 'uuid[]' })
  programmeIds!: string[];
  @Property({ type: 'text[]' })
  areaCodes!: string[];
  @Property({ type: 'text[]' })
  fieldClasses!: string[];
  @Property({ type: 'date' })
  validFrom!: string;
  @Property({ type: 'date' })
  validTo!: string;
  @Property({ type: 'text', nullable: true })
  documentHash?: string | null;
  @Property({ type: 'text' })
  status!: AgreementStatus;
  @Property({ type: 'integer' })
  dailyBudget!: number;
  /** Makes the agreement's pseudonyms its own; never shown to anybody. */
  @Property({ type: BlobType, lazy: true, hidden: true })
  pseudonymSalt!: Buffer;
}
