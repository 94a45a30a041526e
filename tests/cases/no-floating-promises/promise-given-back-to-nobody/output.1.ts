declare function load(): Promise<string>;

export async function start(): Promise<void> {
  Object.assign(load(), { displayName: 'loading' }).catch(console.error);
  Object.assign(load().catch(console.error), { displayName: 'loading' });
  const loading = load();
  Object.defineProperty(loading, 'displayName', { value: 'loading' });
}
