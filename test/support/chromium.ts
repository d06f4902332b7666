import type { Browser } from 'playwright-core';

/** A real Chromium without a window; the library path it needs on a minimal machine comes with its package. */
export async function openChromium(): Promise<Browser> {
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs24.x'; // read when the package is imported: it then brings its own NSS
  const [{ default: chromium }, { chromium: driver }] = await Promise.all([
    import('@sparticuz/chromium'),
    import('playwright-core'),
  ]);
  const args = chromium.args.filter((arg) => !unwanted.includes(arg));
  return driver.launch({ executablePath: await chromium.executablePath(), args, headless: true });
}

// Meant for machines where nothing is shown to anybody: in one process the first closed context ends the browser, and
// without web security no policy of ours would be proven.
const unwanted = ['--single-process', '--disable-web-security', '--allow-running-insecure-content'];
