declare function save(): Promise<void>;

export function* ids(): Generator<number> {
  void save();
  yield 1;
}
