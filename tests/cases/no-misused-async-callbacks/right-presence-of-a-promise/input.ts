let pending: Promise<void> | undefined;
declare function load(): Promise<void>;
declare function perhaps(): Promise<void> | undefined;
export async function once(): Promise<void> {
  if (!pending) pending = load();
  if (perhaps()) await pending;
  if (load() !== undefined) await pending;
  await (pending ?? load());
}
