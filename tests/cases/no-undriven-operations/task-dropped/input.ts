import { of } from 'fp-ts/Task';
import { tryCatch } from 'fp-ts/TaskEither';

declare function save(): Promise<void>;

export async function store(): Promise<void> {
  tryCatch(save, String);
}

export function later(): void {
  of(1);
}
