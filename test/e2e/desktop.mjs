/** `npm run test:desktop`: the suite in a desktop VS Code, which is downloaded when this is first run. */
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { projectFolder } from '../../client/start/vscode-web.mjs';
import { makeLibrary } from './support/library.mjs';

const temp = await mkdtemp(path.join(os.tmpdir(), 'un-letters-'));
try {
  process.exitCode = await runTests({
    extensionDevelopmentPath: projectFolder,
    extensionTestsPath: path.join(projectFolder, 'dist/test/host.js'),
    launchArgs: [
      await makeLibrary(temp),
      '--disable-extensions',
      '--disable-workspace-trust',
      `--user-data-dir=${path.join(temp, 'data')}`,
    ],
  });
} finally {
  await rm(temp, { recursive: true, force: true, maxRetries: 5 });
}
