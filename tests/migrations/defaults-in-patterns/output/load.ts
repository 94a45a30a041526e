export async function load(key: string): Promise<string> {
  return key;
}
interface Options {
  readonly text?: string;
  readonly parts?: readonly (string | undefined)[];
}
export async function show(options: Options): Promise<string> {
  const { text = await load('text'), parts: [first = await load('first')] = [await load('parts')] } = options;
  let last: string;
  ({ text: last = await load('last') } = options);
  for (const { text: each = (await load('each')).trim() } of [options]) last += each;
  return text + first + last;
}
export const shown = ({ text = load('b') }: Options): string => text;
