import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { openChromium } from './chromium.ts';
import { freePort } from './launcher.ts';
import { ownWorld, type World } from './world.ts';

const pictures = 'test/.artifacts/console';

type Language = 'id' | 'en';

export interface Visit {
  readonly role: string;
  readonly area?: string;
  readonly language?: Language;
}

/** The console as people meet it: served by the real service, in a real browser, over a database of its own. */
export class Office {
  browser!: Browser;

  constructor(
    readonly world: World,
    readonly publicUrl: string,
  ) {}

  /** Makes an account with the role and signs it in through the sign-in page. */
  async enter({ role, area = 'ID', language }: Visit): Promise<Desk> {
    return this.admit(await this.world.given.account({ role, area }), language);
  }

  /** Signs in with an account that exists. */
  async admit(account: { username: string; password: string }, language: Language = 'en'): Promise<Desk> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: language === 'id' ? 'id-ID' : 'en-GB',
    });
    context.setDefaultTimeout(20_000);
    const desk = new Desk(this.publicUrl, context, await context.newPage());
    await desk.page.addInitScript(
      (chosen) => localStorage.getItem('satu-pintu.language') ?? localStorage.setItem('satu-pintu.language', chosen),
      language,
    );
    await desk.signIn(account);
    return desk;
  }
}

/** One person's browser window with the console in it. */
export class Desk {
  readonly faults: string[] = [];
  readonly asked: string[] = [];

  constructor(
    readonly publicUrl: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (fault) => this.faults.push(String(fault)));
    page.on('console', (message) => message.type() === 'error' && this.faults.push(message.text()));
    page.on('request', (request) => this.asked.push(request.url()));
  }

  async signIn({ username, password }: { username: string; password: string }): Promise<void> {
    await this.page.goto(`${this.publicUrl}/admin/`);
    await this.page.fill('input[name=username]', username);
    await this.page.fill('input[name=password]', password);
    await this.page.click('button[type=submit]');
    await this.page.waitForURL((url) => url.pathname.startsWith('/admin/'));
    await this.heading().waitFor();
  }

  /** Opens a page of the console by its address, as a bookmark would, and waits for its heading. */
  async open(path: string): Promise<void> {
    await this.page.goto(`${this.publicUrl}/admin${path}`);
    await this.heading().waitFor();
    await this.settled();
  }

  async resize(width: number): Promise<void> {
    await this.page.setViewportSize({ width, height: width < 600 ? 844 : 900 });
    await this.settled();
  }

  heading() {
    return this.page.locator('#main-content').getByRole('heading', { level: 1 });
  }

  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
  }

  button(name: string) {
    return this.page.getByRole('button', { name, exact: true });
  }

  field(name: string) {
    return this.page.getByLabel(name).first();
  }

  /** Chooses from a list that is searched by typing. */
  async choose(label: string, typed: string, option: string | RegExp): Promise<void> {
    await this.field(label).fill(typed);
    await this.page.getByRole('option', { name: option }).first().click();
  }

  /** Chooses from a short list. */
  async pick(label: string, option: string): Promise<void> {
    await this.page.getByRole('combobox', { name: label }).first().click();
    await this.page.getByRole('option', { name: option, exact: true }).click();
  }

  /** The lines of a secret that the console shows this once. */
  async shownOnce(): Promise<string[]> {
    await this.button('I have kept it').waitFor();
    return this.page.getByRole('dialog').locator('code').allTextContents();
  }

  /** What the accessibility rules object to, in a line each. */
  async objections(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
  }

  /** How far the page reaches beyond the window, in pixels. */
  overhang(): Promise<number> {
    return this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  }

  async picture(name: string): Promise<void> {
    mkdirSync(pictures, { recursive: true });
    await this.page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

const port = await freePort();

/** One office per test file. */
export function ownOffice(): Office {
  const publicUrl = `http://localhost:${port}`;
  const world = ownWorld({ publicUrl });
  const office = new Office(world, publicUrl);
  beforeAll(async () => {
    await world.server.http.listen({ port, host: 'localhost' });
    office.browser = await openChromium();
  });
  afterAll(() => office.browser?.close());
  return office;
}
