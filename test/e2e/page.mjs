/** What a reader sees on the page: language, tints, hover, F12, outline, status bar. */

const seconds = 20;
const citing = '001_1aebb3fa6ff0d4d1.txt';
const cited = '000_4a5107cb6ffd867c.txt';
const outlined = '004_715b267706f4a6ac.txt';

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 */
export async function checkPage(browser, url) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } });
  page.setDefaultTimeout(seconds * 1000);
  let passed = 0;
  let failed = 0;
  const check = async (name, body) => {
    try {
      await body();
      passed++;
      process.stdout.write(`ok ${name}\n`);
    } catch (error) {
      failed++;
      process.stdout.write(`not ok ${name}\n${error instanceof Error ? error.message : error}\n`);
    }
  };
  const openFile = async (name) => {
    await page.locator('.explorer-folders-view').getByText(name).dblclick();
    await page.locator('.tab.active', { hasText: name }).waitFor();
  };
  const symbol = page.locator('.view-line span span', { hasText: /^S\/2018\/152$/ });

  try {
    await page.goto(url);
    await check('page: a letter opens as a UN Letter', async () => {
      await openFile(citing);
      await page.locator('.statusbar-item', { hasText: 'UN Letter' }).first().waitFor();
    });
    await check('page: a symbol is tinted', async () => {
      await symbol.waitFor();
      const colours = await symbol.evaluate((span) => [
        getComputedStyle(span).color,
        getComputedStyle(span.closest('.view-lines')).color,
      ]);
      if (colours[0] === colours[1]) throw new Error(`the text’s own colour: ${colours[0]}`);
    });
    await check('page: a hover names the letter cited', async () => {
      await symbol.hover();
      await page.locator('.monaco-hover', { hasText: cited }).waitFor();
    });
    await check('page: F12 opens the letter cited', async () => {
      await symbol.click();
      await page.keyboard.press('F12');
      await page.locator('.tab.active', { hasText: cited }).waitFor();
    });
    await check('page: the status bar counts the letters', async () => {
      await page.locator('.statusbar-item', { hasText: '5 letters' }).waitFor();
    });
    await check('page: the outline shows what the letter says', async () => {
      await openFile(outlined);
      await page.locator('.pane-header', { hasText: 'Outline' }).click();
      // All the room for the outline, which has only those rows that are in sight.
      await page.locator('.pane-header[aria-label^="Explorer Section"]').click();
      const rows = page.locator('.outline-tree .monaco-list-row');
      await rows.filter({ hasText: 'Masthead' }).first().waitFor();
      await rows.filter({ hasText: 'Incident' }).first().waitFor();
    });
    await check('page: no error is shown', async () => {
      const shown = await page.locator('.notification-toast .codicon-error').count();
      if (shown > 0) throw new Error(await page.locator('.notification-toast').first().innerText());
    });
    if (failed > 0 && process.env.SCREENSHOT)
      await page.screenshot({ path: process.env.SCREENSHOT });
  } finally {
    await page.close();
  }
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed === 0;
}
