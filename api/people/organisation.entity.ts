import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Row } from '../shared/index.ts';

/** A body that employs people here or builds on the API. */
@Entity({ tableName: 'organisation' })
export class Organisation extends Row {
  @Property({ type: 'text' })
  kind!: string;
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'text' })
  areaCode!: string;
  @Property({ type: 'text' })
  status!: 'ACTIVE' | 'DISABLED';
}
