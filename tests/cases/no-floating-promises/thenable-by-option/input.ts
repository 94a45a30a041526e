interface Query {
  then(done: (rows: string[]) => void, failed: (error: unknown) => void): void;
}
declare function query(): Query;
declare function queries(): Query[];
declare function count(): number;

export async function run(): Promise<void> {
  query();
  queries();
  count();
}
