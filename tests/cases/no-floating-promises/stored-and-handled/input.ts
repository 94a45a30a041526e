declare function save(): Promise<void>;
declare function report(error: unknown): void;

export async function store(): Promise<void> {
  const saved = save().catch(report);
}
