/** Runs the suite of test/e2e/suite/ in the extension host of a served VS Code, and prints its lines. */

/**
 * @param {import('playwright-core').Browser} browser
 * @param {string} url
 * @returns {Promise<boolean>} whether all went well
 */
export async function runHostSuite(browser, url, { seconds = 120 } = {}) {
  const page = await browser.newPage();
  const lines = [];
  let deadline;
  try {
    const code = await new Promise((resolve, reject) => {
      deadline = setTimeout(() => resolve(undefined), seconds * 1000);
      page.once('crash', () => reject(new Error('the page crashed')));
      browser.once('disconnected', () => reject(new Error('the browser ended')));
      // VS Code's own hooks for tests: what the extension host logs, and how the tests' run() ended.
      const prepare = async () => {
        await page.exposeFunction('codeAutomationLog', (_type, args) => {
          const line = args.map(String).join(' ');
          if (/^(ok |not ok |\d+ passed, )/.test(line)) process.stdout.write(`${line}\n`);
          else lines.push(line);
        });
        await page.exposeFunction('codeAutomationExit', resolve);
        await page.goto(url);
      };
      prepare().catch(reject);
    });
    if (code === 0) return true;
    const why = code === undefined ? `no end after ${seconds} s` : `exit ${code}`;
    process.stdout.write(`not ok the suite in the extension host: ${why}\n`);
    process.stdout.write(`${lines.slice(-40).join('\n')}\n`);
    return false;
  } finally {
    clearTimeout(deadline);
    await page.close();
  }
}
