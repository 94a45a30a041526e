import type { HttpClient } from '@angular/common/http';
import { map, type Observable } from 'rxjs';

export class Users {
  constructor(readonly http: HttpClient) {}

  remove(id: number): Observable<boolean> {
    return this.http.delete(`/users/${id}`).pipe(map(() => true));
  }
}
