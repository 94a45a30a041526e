export function load() {
  return { text: 'a' };
}
export type Loaded = ReturnType<typeof load>;
export type Later = Awaited<ReturnType<typeof load>>;
export const use = (loaded: Loaded): string => loaded.text;
export const text = () => use(load());
