declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    return await load();
  } finally {
    return 'nothing';
  }
}
