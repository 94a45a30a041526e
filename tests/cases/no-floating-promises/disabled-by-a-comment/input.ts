declare function save(): Promise<void>;

export async function store(): Promise<void> {
  save(); // eslint-disable-line async-boundary/no-floating-promises -- the process outlives it
}
