declare function save(): Promise<void>;
declare function close(): Promise<void>;

export async function store(): Promise<void> {
  void save(); // fire and forget
  close();
  // Do not await this one.

  close();
  /* fire and forget */ save();
}
