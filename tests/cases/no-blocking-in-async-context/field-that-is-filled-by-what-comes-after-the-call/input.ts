import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

class Model {
  #words: Set<string> | undefined;

  get(): Set<string> {
    if (this.#words) return this.#words;
    const path = readFileSync('./current', 'utf8');
    const words = new Set<string>();
    words.add(path);
    this.#words = words;
    return words;
  }

  answer(request: Request): string {
    if (!this.#words) {
      console.log(readFileSync('./banner', 'utf8'));
      this.#words = this.get();
    }
    return request.url;
  }
}

const model = new Model();
createServer((request, response) => response.end([...model.get()].join())).listen(80);
