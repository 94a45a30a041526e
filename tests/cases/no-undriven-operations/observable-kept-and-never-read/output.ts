import type { HttpClient } from '@angular/common/http';

export function remove(http: HttpClient, id: number): void {
  http.delete(`/users/${id}`).subscribe();
}
