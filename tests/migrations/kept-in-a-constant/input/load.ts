export function load(): string {
  return 'a';
}
const alias = load;
const bound = load.bind(undefined);
export function text(): string {
  return alias() + bound() + load.call(undefined) + load.apply(undefined, []);
}
