import type { ConfigName } from '../settings/config-names.js';
import type { Settings } from '../settings/settings.js';

/** What to do about functions that code outside of this package can reach. */
export type ApiPolicy = 'keep' | 'change' | 'both';

export type Order = 'parallel' | 'sequential';

interface Options {
  /** Absolute path of the folder that the command runs in: names are relative to it. */
  readonly cwd: string;
  /** Absolute paths of the source files that may change; the rest of the program is read only. */
  readonly files: readonly string[];
  /** `keep` refuses to change a published function, `both` keeps it beside a new async one. */
  readonly api?: ApiPolicy;
  /** How array callbacks are awaited: all at once (the default), or one after the other. */
  readonly order?: Order;
  readonly settings?: Settings | undefined;
}

export type MigrationRequest = Options &
  (
    | {
        readonly kind: 'rules';
        readonly slugs?: readonly string[] | undefined;
        /** In place of those that the settings extend: what their rules are asked with. */
        readonly configs?: readonly ConfigName[] | undefined;
        /** Absolute paths of files with promises that nobody awaits in functions that are not async: those are to wait. */
        readonly floatingIn?: readonly string[];
      }
    /** `src/load.ts#load`, `src/store.ts#Store.read`, `src/main.ts#default` */
    | { readonly kind: 'propagate-async'; readonly functions: readonly string[] }
    /** `next/headers#cookies`, `mongoose#Model.findOne`; none: wherever a promise is used as if it were its value. */
    | { readonly kind: 'await-async-api'; readonly apis: readonly string[] }
  );

/** Where a plan in the making is; `of` may grow while references are followed. */
export interface Progress {
  readonly step: 'program' | 'references' | 'edits' | 're-check';
  readonly done: number;
  readonly of: number;
}
