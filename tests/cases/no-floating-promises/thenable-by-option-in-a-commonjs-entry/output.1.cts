interface Query {
  then(done: (rows: string[]) => void, failed: (error: unknown) => void): void;
}
declare function query(): Query;

void query();
