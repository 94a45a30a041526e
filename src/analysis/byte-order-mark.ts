const BOM = '\uFEFF';

/** Offsets are into text without its byte order mark, as ESLint and TypeScript count them. */
export function splitBom(source: string): { readonly bom: '' | typeof BOM; readonly text: string } {
  return source.startsWith(BOM) ? { bom: BOM, text: source.slice(1) } : { bom: '', text: source };
}
