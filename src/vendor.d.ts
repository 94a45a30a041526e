/** Its one file, which `scripts/vendor.mjs` takes along. */
declare module '#dagre' {
  export * from '@dagrejs/dagre';
}
