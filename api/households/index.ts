/** Families, their members and situation, and the two doors to what is personal. */
export * from './codes/index.ts';
