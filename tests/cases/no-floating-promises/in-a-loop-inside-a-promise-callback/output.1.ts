declare function load(): Promise<number[]>;
declare function save(id: number): Promise<void>;

export function all(): Promise<void> {
  return load().then((ids) => {
    ids.forEach((id) => {
      save(id).catch(console.error);
    });
  });
}
