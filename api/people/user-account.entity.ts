import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { type Language, Row } from '../shared/index.ts';

/** A person who signs in. What the person may do is said by assignments alone. */
@Entity({ tableName: 'user_account' })
export class UserAccount extends Row {
  @Property({ type: 'text' })
  username!: string;
  @Property({ type: 'text' })
  name!: string;
  @Property({ type: 'text' })
  language!: Language;
  @Property({ type: 'text', nullable: true, lazy: true, hidden: true })
  passwordHash?: string | null;
  @Property({ type: 'text' })
  status!: 'ACTIVE' | 'DISABLED';
  /** Tokens issued before this moment no longer speak for the person. */
  @Property({ type: 'datetime', nullable: true })
  signedOutAt?: Date | null;
}
