import { BadInput } from '../errors.ts';
import type { Context } from '../shared/index.ts';

/** Names and numbers of persons must not end up in addresses, which proxies and browsers keep. */
export function requireBody(ctx: Context): void {
  if (ctx.method === 'GET')
    throw new BadInput({
      id: 'Pencarian orang hanya lewat POST, agar nomor dan nama tidak tersimpan di alamat.',
      en: 'Searches for persons go by POST only, so that numbers and names stay out of addresses.',
    });
}
