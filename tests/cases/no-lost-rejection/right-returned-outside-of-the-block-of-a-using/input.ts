declare function load(): Promise<number>;
declare function connect(): Disposable;

export async function count(): Promise<number> {
  {
    using connection = connect();
    console.log(connection);
  }
  return load();
}
