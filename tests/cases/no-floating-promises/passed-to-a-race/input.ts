declare function save(): Promise<void>;
declare function timeout(): Promise<never>;

export async function store(): Promise<void> {
  await Promise.race([save(), timeout()]);
}
