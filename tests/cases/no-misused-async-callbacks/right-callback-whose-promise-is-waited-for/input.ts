declare function save(text: string): Promise<void>;
declare function onEach(callback: (text: string) => void | Promise<void>): void;
export async function all(ids: readonly string[]): Promise<void> {
  onEach((text) => save(text));
  await Promise.resolve().then(() => save(''));
  await Promise.all(ids.map((id) => save(id)));
}
