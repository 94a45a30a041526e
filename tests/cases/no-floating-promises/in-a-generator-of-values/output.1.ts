declare function save(): Promise<void>;

export function* ids(): Generator<number> {
  save().catch(console.error);
  yield 1;
}
