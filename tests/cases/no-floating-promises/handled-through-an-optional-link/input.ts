declare function save(): Promise<void> | undefined;
declare function report(error: unknown): void;

export function store(): void {
  save()?.catch(report);
}
