import { v7, validate } from 'uuid';

/** A new row's id: UUIDv7, made here and not by the database, as offline clients do the same. */
export const newId = (): string => v7();

/** Whether a caller's id could name a row at all; anything else is answered like an absent row. */
export const isId = (value: string): boolean => validate(value);
