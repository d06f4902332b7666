import { BadInput } from '../errors.ts';
import type { Context } from './context.ts';

/** Names and numbers of persons must not end up in addresses, which proxies and browsers keep. */
export function requireBody(ctx: Context): void {
  if (ctx.method === 'GET')
    throw new BadInput({
      id: 'Nomor dan nama orang hanya lewat POST, agar tidak tersimpan di alamat.',
      en: 'Numbers and names of persons go by POST only, so that they stay out of addresses.',
    });
}
