import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, in the order in which it is begun, so that no worker is left with it at the end. */
const LONGEST = ['syntax', 'cases', 'parity', 'oxlint', 'backends', 'migrations', 'chains', 'journal'];
/** They measure this process: what it does before them would count. */
const MEASURES = /\/(?:growth|colour-memory)\.test\.ts$/;
/** It asks about a file that is not on the disk, which TypeScript 7.1 beta finds in the first project alone that it opens. */
const FIRST = /\/oracle\.test\.ts$/;
/** They load modules anew again and again; what others have loaded, and keep of libraries, would be lost to them. */
const RELOADS = /\/tests\/(?:cli|settings)\/|\/(?:native|programs)\.test\.ts$/;

class InOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      if (FIRST.test(moduleId)) return -2;
      if (MEASURES.test(moduleId)) return -1;
      if (RELOADS.test(moduleId)) return LONGEST.length + 1;
      const index = LONGEST.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index < 0 ? LONGEST.length : index;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Programs that are judged may hold tests of their own.
    exclude: ['**/node_modules/**', 'tests/{cases,chains,migrations,newer-versions}/**'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // Programs are large and live long: a small young generation is copied over and over.
    execArgv: ['--max-semi-space-size=64', '--min-semi-space-size=32'],
    // One program for all cases of a file: workers beside it would each pay for their own.
    maxWorkers: 2,
    // To load TypeScript, ESLint and our modules takes two seconds of the processor, which fifty files would pay each.
    isolate: false,
    sequence: { sequencer: InOrder },
    // What vite makes of a source file is kept, below node_modules, for the next run.
    experimental: { fsModuleCache: true },
  },
});
