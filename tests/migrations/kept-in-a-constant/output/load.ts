export async function load(): Promise<string> {
  return 'a';
}
const alias = load;
const bound = load.bind(undefined);
export async function text(): Promise<string> {
  return await alias() + await bound() + await load.call(undefined) + await load.apply(undefined, []);
}
