import type { BlockingCallRow } from '../blocking-row.js';

/** A package whose blocking functions stand beside ones that take the same, and give a promise of the same. */
interface Twins {
  readonly modules: readonly string[];
  readonly cost: BlockingCallRow['cost'];
  readonly docs: string;
  /** The blocking one, and its sibling; where it is one word, the blocking one has `Sync` behind it. */
  readonly names: readonly (string | readonly [blocking: string, sibling: string])[];
  readonly file?: BlockingCallRow['file'];
}

const FS_EXTRA = {
  modules: ['fs-extra'],
  cost: 'file',
  docs: 'https://github.com/jprichardson/node-fs-extra#methods',
} as const;
const SWC = ['transform', 'transformFile', 'parse', 'parseFile', 'minify', 'print'];

/**
 * Those whose sibling leaves the thread while it works, or lets others in between; not those that compute on the same
 * thread either way (`@babel/core`).
 */
const PACKAGES: readonly Twins[] = [
  { ...FS_EXTRA, names: ['pathExists', 'stat', 'lstat', 'access'], file: { does: 'asks', paths: 1 } },
  {
    ...FS_EXTRA,
    names: ['readJson', 'readJSON', 'readFile', 'readdir', 'readlink', 'realpath'],
    file: { does: 'reads', paths: 1 },
  },
  {
    ...FS_EXTRA,
    names: [
      ...['appendFile', 'createFile', 'emptyDir', 'emptydir', 'ensureDir', 'ensureFile', 'mkdir', 'mkdirp', 'mkdirs'],
      ...['outputFile', 'outputJson', 'outputJSON', 'remove', 'rm', 'rmdir', 'unlink'],
      ...['writeFile', 'writeJson', 'writeJSON'],
    ],
    file: { does: 'changes', paths: 1 },
  },
  {
    ...FS_EXTRA,
    names: ['copy', 'copyFile', 'createLink', 'createSymlink', 'ensureLink', 'ensureSymlink', 'move', 'rename'],
    file: { does: 'changes', paths: 2 },
  },
  {
    modules: ['jsonfile'],
    cost: 'file',
    docs: 'https://github.com/jprichardson/node-jsonfile#api',
    names: ['readFile'],
    file: { does: 'reads', paths: 1 },
  },
  {
    modules: ['jsonfile'],
    cost: 'file',
    docs: 'https://github.com/jprichardson/node-jsonfile#api',
    names: ['writeFile'],
    file: { does: 'changes', paths: 1 },
  },
  { modules: ['glob'], cost: 'file', docs: 'https://github.com/isaacs/node-glob#usage', names: ['glob'] },
  { modules: ['tinyglobby'], cost: 'file', docs: 'https://superchupu.dev/tinyglobby/documentation', names: ['glob'] },
  {
    modules: ['globby'],
    cost: 'file',
    docs: 'https://github.com/sindresorhus/globby#globbysyncpatterns-options',
    names: ['globby', 'isGitIgnored', 'isIgnoredByIgnoreFiles'],
  },
  {
    modules: ['fast-glob'],
    cost: 'file',
    docs: 'https://github.com/mrmlnc/fast-glob#synchronous',
    names: ['glob', ['sync', 'glob']],
  },
  {
    modules: ['find-up'],
    cost: 'file',
    docs: 'https://github.com/sindresorhus/find-up#findupsyncname-options',
    names: ['findUp', 'findUpMultiple', 'pathExists'],
  },
  {
    modules: ['read-pkg'],
    cost: 'file',
    docs: 'https://github.com/sindresorhus/read-pkg#api',
    names: ['readPackage'],
  },
  {
    modules: ['read-package-up'],
    cost: 'file',
    docs: 'https://github.com/sindresorhus/read-package-up#api',
    names: ['readPackageUp'],
  },
  {
    modules: ['load-json-file'],
    cost: 'file',
    docs: 'https://github.com/sindresorhus/load-json-file#api',
    names: ['loadJsonFile'],
    file: { does: 'reads', paths: 1 },
  },
  {
    modules: ['write-json-file'],
    cost: 'file',
    docs: 'https://github.com/sindresorhus/write-json-file#api',
    names: ['writeJsonFile'],
    file: { does: 'changes', paths: 1 },
  },
  {
    modules: ['make-dir'],
    cost: 'file',
    docs: 'https://github.com/sindresorhus/make-dir#api',
    names: ['makeDirectory'],
    file: { does: 'changes', paths: 1 },
  },
  {
    modules: ['mkdirp'],
    cost: 'file',
    docs: 'https://github.com/isaacs/node-mkdirp#methods',
    names: ['mkdirp'],
    file: { does: 'changes', paths: 1 },
  },
  {
    modules: ['rimraf'],
    cost: 'file',
    docs: 'https://github.com/isaacs/rimraf#api',
    names: ['rimraf'],
    file: { does: 'changes', paths: 1 },
  },
  {
    modules: ['del'],
    cost: 'file',
    docs: 'https://github.com/sindresorhus/del#deletesyncpatterns-options',
    names: [['deleteSync', 'deleteAsync']],
    file: { does: 'changes', paths: 1 },
  },
  {
    modules: ['execa'],
    cost: 'process',
    docs: 'https://github.com/sindresorhus/execa/blob/main/docs/execution.md#synchronous-execution',
    names: ['execa', 'execaCommand'],
  },
  {
    modules: ['bcrypt'],
    cost: 'unbounded',
    docs: 'https://github.com/kelektiv/node.bcrypt.js#why-is-async-mode-recommended-over-sync-mode',
    names: ['hash', 'compare', 'genSalt'],
  },
  {
    modules: ['bcryptjs'],
    cost: 'unbounded',
    docs: 'https://github.com/dcodeIO/bcrypt.js#usage',
    names: ['hash', 'compare', 'genSalt'],
  },
  {
    modules: ['@node-rs/bcrypt', '@node-rs/argon2'],
    cost: 'unbounded',
    docs: 'https://github.com/napi-rs/node-rs/tree/main/packages/argon2',
    names: ['hash', 'compare', 'verify'],
  },
  {
    modules: ['esbuild'],
    cost: 'unbounded',
    docs: 'https://esbuild.github.io/api/#js-async',
    names: ['build', 'transform', 'formatMessages', 'analyzeMetafile'],
  },
  { modules: ['@swc/core'], cost: 'unbounded', docs: 'https://swc.rs/docs/usage/core', names: SWC },
];

const twinsOf = ({ modules, cost, docs, names, file }: Twins): BlockingCallRow[] =>
  modules.flatMap((module) =>
    names.map((name): BlockingCallRow => {
      const [blocking, sibling] = typeof name === 'string' ? [`${name}Sync`, name] : name;
      return {
        kind: 'blocking-call',
        module: [module],
        export: blocking,
        cost,
        sibling: { module, name: sibling, style: 'promise' },
        ...(file && { file }),
        instead: `await \`${sibling}\``,
        docs,
      };
    }),
  );

const DENO: readonly (readonly [NonNullable<BlockingCallRow['file']>, readonly string[]])[] = [
  [{ does: 'asks', paths: 1 }, ['stat', 'lstat']],
  [{ does: 'reads', paths: 1 }, ['readFile', 'readTextFile', 'readLink', 'realPath']],
  [
    { does: 'changes', paths: 1 },
    ['chmod', 'chown', 'mkdir', 'remove', 'truncate', 'utime', 'writeFile', 'writeTextFile'],
  ],
  [{ does: 'changes', paths: 2 }, ['copyFile', 'link', 'rename', 'symlink']],
];

/** Blocking functions beside Node's own: of packages, and of Deno. */
export const blockingPackageRows: readonly BlockingCallRow[] = [
  ...PACKAGES.flatMap(twinsOf),
  ...DENO.flatMap(([file, names]) =>
    names.map(
      (name): BlockingCallRow => ({
        kind: 'blocking-call',
        module: [],
        export: `Deno.${name}Sync`,
        cost: 'file',
        sibling: { name, style: 'promise' },
        file,
        instead: `await \`Deno.${name}\``,
        docs: `https://docs.deno.com/api/deno/~/Deno.${name}Sync`,
      }),
    ),
  ),
];
