import http from 'node:http';

declare function answer(path: string | undefined): Promise<string>;

http
  .createServer((request, response) => void (async () => {
    response.end(await answer(request.url));
  })().catch(console.error))
  .listen(80);
