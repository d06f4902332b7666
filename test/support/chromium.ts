import type { Browser } from 'playwright-core';

/** A real Chromium without a window; the library path it needs on a minimal machine comes with its package. */
export async function openChromium(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x'; // read when the package is imported: it then brings its own NSS
  const [{ default: chromium }, { chromium: driver }] = await Promise.all([
    import('@sparticuz/chromium'),
    import('playwright-core'),
  ]);
  return driver.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
}
