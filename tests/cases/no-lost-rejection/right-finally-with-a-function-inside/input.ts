declare function load(): Promise<string>;
declare const listeners: Array<() => string>;

export async function read(): Promise<string> {
  try {
    return await load();
  } finally {
    listeners.push(() => {
      return 'read';
    });
  }
}
