import { frame } from './id/console.ts';
import { framework } from './id/framework.ts';

export const id = { ra: framework, ...frame };
