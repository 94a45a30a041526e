import parser from '@typescript-eslint/parser';
import typescript from '@typescript-eslint/eslint-plugin';
import eslintPlugin from 'eslint-plugin-eslint-plugin';
import own from './dist/index.js';

const SOURCES = [
  'src/**/*.ts',
  'tests/*.ts',
  'tests/{cli,harness,migration,plans,catalogue,analysis,safety,settings}/**/*.ts',
];

export default [
  {
    ignores: [
      'dist/',
      'coverage/',
      'reports/',
      'tests/cases/',
      'tests/newer-versions/',
      'tests/packages/',
      'tests/chains/',
      'tests/planted/',
      'tests/migrations/',
    ],
  },
  {
    files: SOURCES,
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { '@typescript-eslint': typescript },
    rules: {
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-unused-vars': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { ...own.configs.recommended, files: SOURCES },
  { ...eslintPlugin.configs.recommended, files: ['src/adapters/eslint.ts'] },
];
