import type { HttpClient } from '@angular/common/http';

export function remove(http: HttpClient, id: number): void {
  const removed = http.delete(`/users/${id}`);
}
