declare function save(id?: number): Promise<void>;

export async function handle(context: unknown, next: () => Promise<void>): Promise<void> {
  await save();
  await next();
}
