declare function save(): Promise<void>;

export async function store(): Promise<void> {
  const saves = false;
  saves && save();
  const skips = true;
  skips || save();
}
