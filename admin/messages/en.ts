import { frame } from './en/console.ts';
import { framework } from './en/framework.ts';

export const en = { ra: framework, ...frame };
