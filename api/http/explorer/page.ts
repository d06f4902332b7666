/** Runs in the browser: signs the person in with code and PKCE, then starts Altair with a token that is never stored. */
interface Tokens {
  access_token: string;
  refresh_token?: string;
  expires_in: number;
}

const here = `${location.origin}/explorer`;
const endpoint = `${location.origin}/graphql`;
const client = { client_id: 'console', resource: endpoint };
const kept = 'satu-pintu-explorer';

let tokens: Tokens;
let freshUntil = 0;

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
const randomText = () => base64url(crypto.getRandomValues(new Uint8Array(32)));

async function goAndSignIn(): Promise<never> {
  const [verifier, state] = [randomText(), randomText()];
  sessionStorage.setItem(kept, JSON.stringify({ verifier, state }));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier));
  const query = new URLSearchParams({
    ...client,
    response_type: 'code',
    redirect_uri: here,
    scope: 'openid',
    state,
    code_challenge: base64url(new Uint8Array(digest)),
    code_challenge_method: 'S256',
  });
  location.assign(`/oidc/auth?${query}`);
  return new Promise<never>(() => undefined); // the page is left
}

async function redeem(parameters: Record<string, string>): Promise<boolean> {
  const body = new URLSearchParams({ ...client, ...parameters });
  const reply = await fetch('/oidc/token', { method: 'POST', body });
  if (!reply.ok) return false;
  tokens = await reply.json();
  freshUntil = Date.now() + (tokens.expires_in - 30) * 1000;
  return true;
}

async function signIn(): Promise<void> {
  const answer = new URLSearchParams(location.search);
  const { verifier, state } = JSON.parse(sessionStorage.getItem(kept) ?? '{}');
  sessionStorage.removeItem(kept);
  history.replaceState(null, '', here);
  const code = answer.get('code');
  if (!code || answer.get('state') !== state) return goAndSignIn();
  if (!(await redeem({ grant_type: 'authorization_code', code, redirect_uri: here, code_verifier: verifier })))
    return goAndSignIn();
}

/** Puts a fresh token on what goes to the API; Altair itself never sees one, so it cannot keep one. */
function authorise(): void {
  const send = window.fetch.bind(window);
  window.fetch = async (input, init) => {
    const request = new Request(input, init);
    if (request.url !== endpoint) return send(request);
    const { refresh_token = '' } = tokens;
    if (Date.now() > freshUntil && !(await redeem({ grant_type: 'refresh_token', refresh_token })))
      return goAndSignIn();
    request.headers.set('authorization', `Bearer ${tokens.access_token}`);
    return send(request);
  };
}

function load(source: string): Promise<unknown> {
  const script = Object.assign(document.createElement('script'), { type: 'module', src: source });
  document.body.append(script);
  return new Promise((done, failed) => {
    script.onload = done;
    script.onerror = failed;
  });
}

await signIn();
authorise();
await load('polyfills.js');
await load('main.js');
// biome-ignore lint/suspicious/noExplicitAny: Altair puts itself on the window
(window as any).AltairGraphQL.init({
  endpointURL: endpoint,
  initialQuery: '{\n  viewer {\n    name\n    permissions { action }\n  }\n}\n',
  instanceStorageNamespace: kept,
  preserveState: false,
  disableAccount: true,
  initialSettings: { addQueryDepthLimit: 3, enableExperimental: false },
});

export {};
