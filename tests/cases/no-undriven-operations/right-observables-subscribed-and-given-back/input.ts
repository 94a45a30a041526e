import type { HttpClient } from '@angular/common/http';
import { firstValueFrom, forkJoin, map, switchMap, type Observable } from 'rxjs';

export const remove = (http: HttpClient, id: number): Observable<unknown> => http.delete(`/users/${id}`);

export async function removeBoth(http: HttpClient, clicks: Observable<number>): Promise<void> {
  remove(http, 1).subscribe();
  await firstValueFrom(remove(http, 2));
  const both = forkJoin([remove(http, 3), remove(http, 4)]);
  both.pipe(map(() => true)).subscribe();
  clicks.pipe(switchMap((id) => remove(http, id))).subscribe();
}
