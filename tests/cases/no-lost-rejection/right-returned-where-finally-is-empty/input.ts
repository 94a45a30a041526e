declare function load(): Promise<string>;

export async function read(): Promise<string> {
  try {
    return load();
  } finally {
    // Nothing to do.
  }
}
