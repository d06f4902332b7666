import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Row } from '../shared/index.ts';

/** A role that a person holds for an organisation in an area, by decree, for a time. Never deleted, only ended. */
@Entity({ tableName: 'assignment' })
export class Assignment extends Row {
  @Property({ type: 'uuid' })
  userId!: string;
  @Property({ type: 'text' })
  role!: string;
  @Property({ type: 'uuid' })
  organisationId!: string;
  @Property({ type: 'text' })
  areaCode!: string;
  @Property({ type: 'uuid[]' })
  programmeIds: string[] = [];
  @Property({ type: 'text', nullable: true })
  decreeNumber?: string | null;
  @Property({ type: 'date', nullable: true })
  decreeDate?: string | null;
  @Property({ type: 'date' })
  validFrom!: string;
  @Property({ type: 'date', nullable: true })
  validTo?: string | null;
}
