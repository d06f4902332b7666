import { partnerSecret, password, publicUrl } from './database.ts';
import { load } from './load.ts';
import type { Contender } from './peers.ts';
import { count, milliseconds, type Section, told } from './report.ts';
import { type Measuring, median } from './rounds.ts';
import { Person } from './sign-in-person.ts';

/** Tokens for systems, and the whole way of a person from the first click to the tokens. */
export async function measureSignIn(ours: Contender, { rounds, seconds, postmaster }: Measuring): Promise<Section> {
  const { origin } = new URL(ours.url);
  const tokens = await load(
    {
      url: `${origin}/oidc/token`,
      pid: ours.pid,
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        authorization: `Basic ${Buffer.from(`bench-partner:${partnerSecret}`).toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', resource: `${publicUrl}/graphql` }).toString(),
    },
    { seconds, postmaster },
  );
  const ways: number[] = [];
  for (let round = 0; round < rounds * 3; round++) {
    const began = performance.now();
    await new Person(origin, publicUrl).signIn('bench', password);
    ways.push(performance.now() - began);
  }
  return {
    title: 'Sign-in',
    words:
      'Client credentials with a hashed secret and a signed JWT each time; for people the authorization code with PKCE over the sign-in page, one after the other, argon2id included.',
    rows: [
      told('client_credentials tokens/s', count(tokens.rate)),
      told('CPU of one: server and PostgreSQL', `${milliseconds(tokens.server)} + ${milliseconds(tokens.postgres)}`),
      told('code + PKCE, first click to tokens, median', milliseconds(median(ways))),
    ],
  };
}
