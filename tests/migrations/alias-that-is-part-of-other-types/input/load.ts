export function load(): string {
  return 'a';
}
type Loader = () => string;
const loaders: Loader[] = [() => 'b'];
export const first: Loader = () => load();
export const all = (): string[] => [first, ...loaders].map((loader) => loader());
