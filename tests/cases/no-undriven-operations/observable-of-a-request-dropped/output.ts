import type { HttpClient } from '@angular/common/http';
import { lastValueFrom } from 'rxjs';

export class Users {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  remove(id: number): void {
    this.#http.delete(`/users/${id}`).subscribe();
  }

  async store(name: string): Promise<void> {
    await lastValueFrom(this.#http.post('/users', { name }), { defaultValue: undefined });
  }
}
