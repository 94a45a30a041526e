declare function save(): Promise<void>;
declare function close(): Promise<void>;

export async function store(): Promise<void> {
  save(); // fire and forget
  await close();
  // Do not await this one.

  await close();
  /* fire and forget */ save();
}
