declare function save(): Promise<void>;
declare function report(error: unknown): void;

export function store(): void {
  save().catch(report);
  save().then(() => undefined, report);
  save()
    .then(() => undefined)
    .catch(report)
    .finally(() => undefined);
}
