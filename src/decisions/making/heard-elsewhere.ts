import type { ProgramView } from '../../analysis/colour/program-view.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { isPathOfTests } from './of-tests.js';

/** What is not handled is raised as an uncaught exception. */
const LISTENS = /\.(?:on|once|addListener|prependListener)\(\s*(['"`])(unhandledRejection|uncaughtException)\1/;

interface Listener {
  readonly file: string;
  readonly event: string;
}

/** Files of the program, tests left out, that listen to rejections which nobody handles. */
const listenersOf = (view: ProgramView): readonly Listener[] =>
  view.keptOfAll('listeners of rejections', () =>
    view.files.flatMap((file) => {
      const event = isPathOfTests(file) ? undefined : LISTENS.exec(view.text(file) ?? '')?.[2];
      return event === undefined ? [] : [{ file, event }];
    }),
  );

/**
 * Does another file of the same program listen to rejections that nobody handles, so that Node does not exit for them?
 * What one file imports, itself or through others, runs in one process: the listener's file and this one.
 *
 * @returns the event that it listens to
 */
export function eventHeardElsewhere({ oracle, parsed }: FileFacts): string | undefined {
  const ask = (): string | undefined => {
    const view = oracle.program;
    const listeners = view ? listenersOf(view) : [];
    if (!view || listeners.length === 0) return undefined;
    const starts = (file: string): readonly string[] =>
      [file, ...view.imports.dependentsOf(file)].filter((start) => !isPathOfTests(start));
    const own = new Set(starts(parsed.filename.replaceAll('\\', '/')));
    return listeners.find(({ file }) => starts(file).some((start) => own.has(start)))?.event;
  };
  return oracle.surviving ? oracle.surviving(ask) : ask();
}
