import type { HttpClient } from '@angular/common/http';
import type { Observable } from 'rxjs';

export function watch(http: HttpClient, clicks: Observable<number>): void {
  clicks.subscribe((id) => {
    http.delete(`/users/${id}`);
  });
}
