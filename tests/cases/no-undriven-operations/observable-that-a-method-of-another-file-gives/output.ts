import type { Users } from './users.js';

export class Page {
  readonly #users: Users;

  constructor(users: Users) {
    this.#users = users;
  }

  onRemove(id: number): void {
    this.#users.remove(id).subscribe();
  }
}
