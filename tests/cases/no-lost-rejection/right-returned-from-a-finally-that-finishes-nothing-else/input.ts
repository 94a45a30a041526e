declare function load(): Promise<string>;
declare function flush(): Promise<string>;

export async function read(): Promise<string> {
  try {
  } finally {
    return flush();
  }
}
