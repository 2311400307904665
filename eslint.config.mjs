import { fileURLToPath } from 'node:url';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const outsideWorld = (what) => ({
  patterns: [
    { regex: '^node:', message: `${what} does no I/O.` },
    { regex: '^vscode', message: `${what} knows nothing of VS Code or LSP.` },
    {
      regex: '/(features|service|server|node|browser|cli|host|protocol)',
      message: `${what} knows nothing of what stands on its right.`,
    },
  ],
});

export default defineConfig(
  globalIgnores(['dist/', 'node_modules/', 'coverage/', '.vscode-test/', '.vscode-test-web/']),
  tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: {
        projectService: {
          allowDefaultProject: ['*.mjs', '*.mts', 'test/*/*.mjs', 'client/start/*.mjs'],
        },
        tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)),
      },
    },
  },
  { files: ['**/*.mjs', '**/*.mts'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['server/letter/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...outsideWorld('One letter').patterns,
            { regex: '/library/', message: 'One letter knows no other.' },
          ],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'console',
        'Date',
        'window',
        'document',
        'self',
        'fetch',
        'setTimeout',
      ],
    },
  },
  {
    files: ['server/library/**/*.ts'],
    rules: {
      'no-restricted-imports': ['error', outsideWorld('The library')],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'console', 'fetch'],
    },
  },
  { rules: { '@typescript-eslint/consistent-type-imports': 'error', eqeqeq: 'error' } },
);
