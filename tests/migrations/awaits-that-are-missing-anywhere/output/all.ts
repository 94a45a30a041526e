declare function user(): Promise<{ name: string; age: number }>;
declare function ready(): Promise<boolean>;
declare function list(): Promise<string[]>;
declare function take(age: number): void;
export async function uses(params: Promise<{ id: string }>): Promise<string[]> {
  if (await ready()) return [];
  if (!await ready() || await ready()) return [(await params).id];
  const name: string = (await user()).name;
  const text = `${await user()} ${name}`;
  for (const item of await list()) text.concat(item);
  const { age } = await user();
  take(age);
  const same = list() === list();
  return [...await list(), text, String(same)];
}
export async function right(maybe?: Promise<string>): Promise<boolean> {
  if (maybe) await maybe;
  const waiting = user();
  void ready();
  ready();
  return (await waiting).age > 1 && ready();
}
export async function argument(): Promise<void> {
  const ages = [1];
  ages.push((await user()).age);
  take(await length());
}
async function length(): Promise<number> {
  return 1;
}
declare function onKey(pressed: () => void): void;
/** A function that gives something may stand where nothing is asked for. */
export function keys(): void {
  onKey(() => ready());
  onKey(function pressed() {
    return list();
  });
}
