/** A headless browser to drive VS Code in: one that is there already, else one out of an npm package. */
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Where browsers of Chromium's kind are installed. */
const places = {
  linux: [
    'google-chrome',
    'google-chrome-stable',
    'chromium',
    'microsoft-edge',
    'chromium-browser',
  ].flatMap((name) => (process.env.PATH ?? '').split(':').map((folder) => path.join(folder, name))),
  darwin: ['Google Chrome', 'Microsoft Edge', 'Chromium'].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (program) => path.join(process.env[variable] ?? 'C:\\', program),
    ),
  ),
};

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @param {string} temp a folder of the caller's that takes what the browser leaves behind */
export async function launchBrowser(temp) {
  process.env.TMPDIR = temp;
  const executablePath = await findBrowser(temp);
  process.stdout.write(`browser: ${executablePath}\n`);
  return chromium.launch({ executablePath, headless: true, args: flags });
}

async function findBrowser(temp) {
  const wanted = process.env.CHROMIUM;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`CHROMIUM names a browser that is not there: ${wanted}`);
  }
  const installed = (places[process.platform] ?? []).find((place) => existsSync(place));
  if (installed) return installed;
  if (process.platform === 'linux' && process.arch === 'x64') return unpackBrowser(temp);
  throw new Error(
    'No browser to test in. Install Google Chrome, Microsoft Edge or Chromium, or name one in the environment variable CHROMIUM.',
  );
}

/** Under this name of a platform the package unpacks the system libraries a browser needs, too. */
async function unpackBrowser(temp) {
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs20.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  const program = await packaged.executablePath();
  // The package looks for its fonts in /tmp wherever it has unpacked them, and dies without one.
  const fonts = path.join(temp, 'fonts/fonts.conf');
  await writeFile(fonts, (await readFile(fonts, 'utf8')).replaceAll('>/tmp/', `>${temp}/`));
  return program;
}
