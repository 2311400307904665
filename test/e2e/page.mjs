/** What a reader sees on the page: language, tints, hover, F12, status bar, completion, outline, links, Claims view. */

const seconds = 20;
const citing = '001_1aebb3fa6ff0d4d1.txt';
const cited = '000_4a5107cb6ffd867c.txt';
const note = 'notes.md';
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
  const runCommand = async (name) => {
    await page.keyboard.press('F1');
    await page.locator('.quick-input-box input').fill(`>${name}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  };
  const symbol = page.locator('.view-line span span', { hasText: /^S\/2018\/152$/ });

  try {
    await page.goto(url);
    await check('page: a letter opens as a UN Letter', async () => {
      await openFile(citing);
      await page.locator('.statusbar-item', { hasText: 'UN Letter' }).first().waitFor();
    });
    await check('page: a symbol is tinted', async () => {
      // A line may be drawn anew at any time: it is looked up as often as it takes.
      await page.waitForFunction(() => {
        const spans = [...document.querySelectorAll('.view-line span span')];
        const span = spans.find(({ textContent }) => textContent === 'S/2018/152');
        const lines = span?.closest('.view-lines');
        return lines && getComputedStyle(span).color !== getComputedStyle(lines).color;
      });
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
    await check('page: a symbol is completed in a note', async () => {
      await openFile(note);
      await page.locator('.view-lines').first().click();
      await page.keyboard.press('ControlOrMeta+End');
      await page.keyboard.type('S/2018/1');
      await page
        .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'S/2018/152' })
        .waitFor();
      await page.keyboard.press('Enter');
      await page.locator('.view-line', { hasText: /^S.2018.152$/ }).waitFor();
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
    await check('page: a symbol that is not in the library is linked', async () => {
      await page.locator('.detected-link', { hasText: 'S/2017/675' }).waitFor();
    });
    await check(
      'page: the Claims view lists the letters, and a click goes to the sentence',
      async () => {
        await page.locator('.activitybar [aria-label^="UN Letters"]').first().click();
        const rows = page.locator('.sidebar .pane-body .monaco-list-row');
        await rows
          .filter({ hasText: '6 August 2017' })
          .filter({ hasText: /[0-9]+ claims/ })
          .waitFor();
        await rows.filter({ hasText: '21 February 2018' }).click();
        await rows.filter({ hasText: '16 reported killed' }).click();
        await page.locator('.tab.active', { hasText: cited }).waitFor();
        await page.locator('.statusbar-item', { hasText: /[0-9]+ selected/ }).waitFor();
      },
    );
    await check(
      'page: the Claims view is grouped and filtered, and shows the claim of the cursor',
      async () => {
        const rows = page.locator('.sidebar .pane-body .monaco-list-row');
        await runCommand('UN Letters: Group Claims By');
        await page
          .locator('.quick-input-list .monaco-list-row', {
            hasText: 'By place',
          })
          .click();
        await rows.filter({ hasText: 'Raqqah' }).first().waitFor();
        await page
          .locator('.view-line span span', { hasText: /^Bahra$/ })
          .first()
          .click();
        await rows
          .filter({ hasText: '16 reported killed' })
          .and(page.locator('.selected'))
          .waitFor();
        await runCommand('UN Letters: Filter Claims');
        await page.getByPlaceholder('All claims').fill('hajin killed');
        await page.locator('.sidebar .pane-body .message', { hasText: '“hajin killed”' }).waitFor();
        await page.keyboard.press('Enter');
        await page.locator('.sidebar [aria-label^="Clear the Filter"]').first().click();
        await rows.filter({ hasText: 'No place named' }).waitFor();
      },
    );
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
