import { createHash } from 'node:crypto';
import type { OidcContext } from 'oidc-provider';
import { chooseLanguage, type Language, say } from '../shared/index.ts';
import { stylePath } from './page-style.ts';
import { words } from './page-words.ts';

const clickAtOnce = `document.querySelector('button').click()`;
const clickAtOnceHash = createHash('sha256').update(clickAtOnce).digest('base64');

/** No script, no foreign host, no frame; signing out may press its own button. */
export const pageHeaders = {
  'content-security-policy': `default-src 'none'; style-src 'self'; script-src 'sha256-${clickAtOnceHash}'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`,
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
};

/** A page's language: chosen on the page, else asked for by the console, else by the browser. */
export function pageLanguage(chosen: unknown, uiLocales?: string, acceptLanguage?: string): Language {
  if (chosen === 'id' || chosen === 'en') return chosen;
  return chooseLanguage(uiLocales?.split(' ').join(',') || acceptLanguage);
}

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

interface Page {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
  /** Address of the same page in another language; without it there is no switch. */
  readonly switchTo?: (language: Language) => string;
}

const mark = `<svg viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="7" fill="#0d4f4f"/><path d="M9 26V8.5A2.5 2.5 0 0 1 11.5 6h9A2.5 2.5 0 0 1 23 8.5V26M6 26h20" fill="none" stroke="#fff" stroke-width="2" stroke-linecap="round"/><path d="M13 26.500V10.200c0-.7.6-1.200 1.300-1.100l5.200.9c.6.1 1 .6 1 1.200v13.500c0 .6-.4 1.100-1 1.200z" fill="#f2b84b"/></svg>`;

const languages = [
  ['id', 'Bahasa Indonesia'],
  ['en', 'English'],
] as const;

export function renderPage({ language, title, body, switchTo }: Page): string {
  const links = languages.map(([code, name]) =>
    code === language
      ? `<span lang="${code}" aria-current="true">${name}</span>`
      : `<a lang="${code}" hreflang="${code}" href="${escapeHtml(switchTo?.(code) ?? '')}">${name}</a>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Satu Pintu</title>
<link rel="stylesheet" href="${stylePath}">
</head>
<body>
<main>
<div class="mark">${mark}<span>Satu Pintu<small>${say(language, words.service)}</small></span></div>
${body}
</main>
<footer>${switchTo ? `<nav aria-label="${say(language, words.languages)}">${links.join(' ')}</nav>` : ''}</footer>
</body>
</html>
`;
}

export interface SignInPage {
  readonly language: Language;
  readonly action: (language: Language) => string;
  readonly username: string;
  readonly fault?: string;
}

export function signInPage({ language, action, username, fault }: SignInPage): string {
  const described = fault ? ' aria-describedby="fault" aria-invalid="true"' : '';
  const focus = (here: boolean) => (here ? ' autofocus' : '');
  return renderPage({
    language,
    title: say(language, words.signIn),
    switchTo: action,
    body: `<h1>${say(language, words.signIn)}</h1>
<p>${say(language, words.signInHint)}</p>
${fault ? `<div class="fault" id="fault" role="alert">${escapeHtml(fault)}</div>` : ''}
<form method="post" action="${escapeHtml(action(language))}">
<label for="username">${say(language, words.username)}</label>
<input id="username" name="username" value="${escapeHtml(username)}" autocomplete="username" autocapitalize="none" autocorrect="off" spellcheck="false" maxlength="200" required${described}${focus(!username)}>
<label for="password">${say(language, words.password)}</label>
<input id="password" name="password" type="password" autocomplete="current-password" maxlength="1000" required${described}${focus(username !== '')}>
<button type="submit">${say(language, words.signIn)}</button>
</form>`,
  });
}

/** A page that only says something and leads back to the console. */
export function notePage(language: Language, title: string, note: string, detail = ''): string {
  return renderPage({
    language,
    title,
    body: `<h1>${title}</h1>
<p>${note}</p>
${detail && `<p><code>${escapeHtml(detail)}</code></p>`}
<a class="button" href="/admin/">${say(language, words.toConsole)}</a>`,
  });
}

export const expiredPage = (language: Language) =>
  notePage(language, say(language, words.expired), say(language, words.expiredHint));

/** Asks before it signs out, unless the console proves by its id token that this person asked already. */
export function signOutPage(ctx: OidcContext, form: string): void {
  const language = languageOf(ctx);
  const { entities, session } = ctx.oidc;
  const asked = entities.IdTokenHint !== undefined && entities.IdTokenHint.payload.sub === session?.accountId;
  answer(
    ctx,
    renderPage({
      language,
      title: say(language, words.signOut),
      body: `<h1>${say(language, words.signOut)}</h1>
<p>${say(language, words.signOutHint)}</p>
${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">${say(language, words.signOutYes)}</button>
${asked ? `<script>${clickAtOnce}</script>` : `<button type="submit" class="second" form="op.logoutForm">${say(language, words.signOutNo)}</button>`}`,
    }),
  );
}

export function signedOutPage(ctx: OidcContext): void {
  const language = languageOf(ctx);
  answer(ctx, notePage(language, say(language, words.signedOut), say(language, words.signedOutHint)));
}

export function errorPage(ctx: OidcContext, { error }: { error: string }): void {
  const language = languageOf(ctx);
  answer(ctx, notePage(language, say(language, words.fault), say(language, words.faultHint), error));
}

const languageOf = (ctx: OidcContext) =>
  pageLanguage(undefined, ctx.oidc.params?.ui_locales ?? asText(ctx.query.ui_locales), ctx.get('accept-language'));

const asText = (value: string | string[] | undefined) => (typeof value === 'string' ? value : undefined);

function answer(ctx: OidcContext, html: string): void {
  for (const [name, value] of Object.entries(pageHeaders)) ctx.set(name, value);
  ctx.type = 'html';
  ctx.body = html;
}
