declare function load(): Promise<string>;
declare function prepare(): Promise<void>;

export async function read(kind: 'a' | 'b'): Promise<string> {
  const loading = load();
  switch (kind) {
    case 'a':
      loading.catch(() => {});
      await prepare();
      break;
    default:
  }
  return await loading;
}
