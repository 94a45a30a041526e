/**
 * Packages that change another one by being imported, so that it takes care of rejections: with
 * `express-async-errors`, a handler of Express 4 may be async (https://www.npmjs.com/package/express-async-errors).
 */
export const MENDED_BY: ReadonlyMap<string, readonly string[]> = new Map(
  ['express', 'express-serve-static-core'].map((name) => [name, ['express-async-errors']]),
);
