declare function save(): Promise<void>;

export function* ids(): Generator<number> {
  save();
  yield 1;
}
