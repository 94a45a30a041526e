export function load(key: string): string {
  return key;
}
interface Options {
  readonly text?: string;
  readonly parts?: readonly (string | undefined)[];
}
export function show(options: Options): string {
  const { text = load('text'), parts: [first = load('first')] = [load('parts')] } = options;
  let last: string;
  ({ text: last = load('last') } = options);
  for (const { text: each = load('each').trim() } of [options]) last += each;
  return text + first + last;
}
export const shown = ({ text = load('b') }: Options): string => text;
