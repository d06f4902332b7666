import { randomUUID } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { householdReach, type ReadToken, type SatuPintuViewer, stranger, type Viewers } from './auth/index.ts';
import { Unauthenticated } from './errors.ts';
import { type Context, chooseLanguage, dayInJakarta, encodeReach, Reads, type Services } from './shared/index.ts';

export interface ContextMaker {
  readonly orm: MikroORM;
  readonly services: Services;
  readonly viewers: Viewers;
  readonly readToken: ReadToken;
  /** Longest time one request may take, milliseconds. */
  readonly timeLimit: number;
}

export interface Caller {
  readonly authorization?: string;
  readonly acceptLanguage?: string;
  readonly address: string;
  readonly requestId?: string;
  readonly method?: string;
}

/** Builds the context of one request: who asks, in which language, with which reach. */
export async function createContext(maker: ContextMaker, caller: Caller): Promise<Context> {
  const viewer = await identify(maker, caller.authorization);
  const { services } = maker;
  const requestId = caller.requestId ?? randomUUID();
  const settings = viewerSettings(viewer, caller.address, requestId);
  let today: string | undefined;
  const loaders = new Map<unknown, unknown>();
  const own: Omit<Context, 'em'> = {
    viewer,
    language: chooseLanguage(caller.acceptLanguage),
    requestId,
    method: caller.method === 'GET' ? 'GET' : 'POST',
    address: caller.address,
    reads: new Reads(services.pool, { settings, deadline: Date.now() + maker.timeLimit }),
    loader<Loader>(make: (own: Context) => Loader): Loader {
      if (!loaders.has(make)) loaders.set(make, make(ctx));
      return loaders.get(make) as Loader;
    },
    now: services.now,
    today() {
      today ??= dayInJakarta(services.now());
      return today;
    },
    services,
  };
  const ctx: Context = Object.assign(Object.create(unitOfWork(maker, settings)), own);
  return ctx;
}

/** The one for writes, made when it is first asked for; inherited, because Apollo copies what a context holds itself. */
function unitOfWork({ orm, timeLimit }: ContextMaker, settings: Record<string, string>): Pick<Context, 'em'> {
  let em: Context['em'] | undefined;
  return {
    get em() {
      if (em) return em;
      em = orm.em.fork();
      em.setSessionContext({ variables: { ...settings, statement_timeout: String(timeLimit) } });
      return em;
    },
  };
}

async function identify({ readToken, viewers }: ContextMaker, authorization?: string): Promise<SatuPintuViewer> {
  const token = await readToken(authorization);
  if (!token) return stranger;
  const viewer = await viewers.find(token);
  if (!viewer)
    throw new Unauthenticated({ id: 'Akses Anda sudah dihentikan.', en: 'Your access has ended. Sign in again.' });
  return viewer;
}

function viewerSettings(viewer: SatuPintuViewer, address: string, requestId: string): Record<string, string> {
  return {
    'app.reach': encodeReach(householdReach(viewer)),
    'app.viewer': viewer.id ?? '',
    'app.viewer_kind': viewer.kind,
    'app.client': viewer.clientId ?? '',
    'app.organisation': viewer.organisationId ?? '',
    'app.address': address,
    'app.request': requestId,
  };
}
