declare function save(): Promise<void>;
declare function report(error: unknown): void;

let queue = Promise.resolve();

export function store(): void {
  queue = queue.then(save).catch(report);
}
