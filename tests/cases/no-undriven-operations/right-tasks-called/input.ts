import { map, of, type Task } from 'fp-ts/Task';
import { tryCatch } from 'fp-ts/TaskEither';

declare function save(): Promise<void>;

export async function store(): Promise<void> {
  await tryCatch(save, String)();
  const one = of(1);
  await map((count: number) => count + 1)(one)();
}

export const later = (): Task<number> => of(1);
