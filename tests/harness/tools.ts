import { createRequire } from 'node:module';
import type eslint from 'eslint';
import type { Linter } from 'eslint';
import type typescript from 'typescript';

/**
 * Tools that are CommonJS, required rather than imported: an import first reads through all of their text for the names
 * that it exports, which takes longer than to run TypeScript's nine megabytes.
 */
const load = createRequire(import.meta.url);

export const ts = load('typescript') as typeof typescript;
export const parser = load('@typescript-eslint/parser') as typeof import('@typescript-eslint/parser');

/** @param cwd the folder that patterns of files count from */
export const newLinter = (cwd?: string): Linter =>
  new (load('eslint') as typeof eslint).Linter({ configType: 'flat', ...(cwd !== undefined && { cwd }) });

export const jscodeshift = (): typeof import('jscodeshift') => load('jscodeshift') as typeof import('jscodeshift');
