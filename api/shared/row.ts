import { OptionalProps } from '@mikro-orm/core';
import { PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Refusal } from '../errors.ts';

/** What every changeable row has: an id, and a version that the next writer must have seen. */
export abstract class Row {
  [OptionalProps]?: 'version' | 'updatedAt';
  @PrimaryKey({ type: 'uuid' })
  id!: string;
  @Property({ type: 'integer' })
  version = 1;
  @Property({ type: 'datetime' })
  createdAt!: Date;
  @Property({ type: 'datetime' })
  updatedAt!: Date;

  touch(at: Date): void {
    this.version += 1;
    this.updatedAt = at;
  }

  /** Refuses a writer who saw another version. Read the row under a lock, or two writers may both have seen it. */
  require(expectedVersion: number): void {
    if (this.version === expectedVersion) return;
    throw new Refusal(
      'CONFLICT',
      'version.changed-meanwhile',
      {
        id: `Data sudah diubah orang lain (versi ${this.version}). Muat ulang lalu coba lagi.`,
        en: `Somebody else changed this (version ${this.version}). Reload and try again.`,
      },
      ['input', 'expectedVersion'],
    );
  }
}
