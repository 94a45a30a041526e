import type { HttpClient } from '@angular/common/http';

export class Users {
  readonly #http: HttpClient;

  constructor(http: HttpClient) {
    this.#http = http;
  }

  remove(id: number): void {
    this.#http.delete(`/users/${id}`);
  }

  async store(name: string): Promise<void> {
    this.#http.post('/users', { name }).subscribe();
  }
}
