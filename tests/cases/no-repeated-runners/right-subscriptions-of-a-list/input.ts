import { of } from 'rxjs';

export function printAll(ids: readonly number[]): void {
  for (const id of ids) of(id).subscribe(console.log);
}
