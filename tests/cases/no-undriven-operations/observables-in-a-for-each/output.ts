import type { HttpClient } from '@angular/common/http';

export function removeAll(http: HttpClient, ids: readonly number[]): void {
  ids.forEach((id) => http.delete(`/users/${id}`).subscribe());
}
