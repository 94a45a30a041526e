declare const worker: Worker;

class NotFound extends Error {
  readonly status = 404;
  explain(): string {
    return this.message;
  }
}

worker.postMessage(new NotFound('gone'));
